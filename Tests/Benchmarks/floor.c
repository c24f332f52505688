// The floor: what any generator of such a site has to do at the least, and nothing else.
//
//     floor CONTENT LIST OUTPUT
//
// Every Markdown file below CONTENT goes through cmark, parsed and walked node by node. Every file that LIST names
// (lines of "SIZE PATH", as a built site has them) is written below OUTPUT with that many bytes. As many threads as there
// are processors share both. Files that OUTPUT has with that size stay, and sources older than its last run aren't read:
// so a second run costs a look at every file, and one after an edit that source and the files taken out of OUTPUT.

#include <cmark.h>
#include <errno.h>
#include <fcntl.h>
#include <fts.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { MOST_THREADS = 64, BLOCK = 1 << 16 };

// Lies in OUTPUT; its time is that of the last run.
static const char STAMP[] = ".floor";

struct file {
    char *path;
    size_t size;
};

struct files {
    struct file *entries;
    size_t count, room;
};

// What the threads share: they take the next source, and when there is none left, the next file of the site.
struct work {
    struct files sources, pages;
    int output;
    atomic_size_t next_source, next_page, nodes;
};

static void fail(const char *what, const char *path) {
    fprintf(stderr, "floor: can't %s %s: %s\n", what, path, errno ? strerror(errno) : "it isn't as expected");
    exit(1);
}

static void *grown(void *memory, size_t size) {
    void *larger = realloc(memory, size);
    if (!larger) fail("get memory for", "the files");
    return larger;
}

static void add(struct files *files, const char *path, size_t size) {
    if (files->count == files->room) {
        files->room = files->room ? 2 * files->room : 1024;
        files->entries = grown(files->entries, files->room * sizeof *files->entries);
    }
    char *copy = strdup(path);
    if (!copy) fail("get memory for", path);
    files->entries[files->count++] = (struct file){copy, size};
}

static void release(struct files *files) {
    while (files->count) free(files->entries[--files->count].path);
    free(files->entries);
}

static bool is_older(struct timespec one, struct timespec other) {
    return one.tv_sec != other.tv_sec ? one.tv_sec < other.tv_sec : one.tv_nsec < other.tv_nsec;
}

// The Markdown files below a folder that have changed since a time.
static struct files find_sources(char *folder, struct timespec since) {
    struct files sources = {0};
    FTS *tree = fts_open((char *[]){folder, NULL}, FTS_PHYSICAL | FTS_NOCHDIR, NULL);
    if (!tree) fail("open", folder);
    for (FTSENT *entry; (entry = fts_read(tree));) {
        bool is_markdown = entry->fts_info == FTS_F && entry->fts_namelen > 3
            && strcmp(entry->fts_name + entry->fts_namelen - 3, ".md") == 0;
        if (is_markdown && !is_older(entry->fts_statp->st_mtim, since))
            add(&sources, entry->fts_path, (size_t)entry->fts_statp->st_size);
    }
    fts_close(tree);
    return sources;
}

static struct files read_list(const char *path) {
    struct files pages = {0};
    FILE *list = fopen(path, "r");
    if (!list) fail("open", path);
    char *line = NULL;
    size_t room = 0;
    for (ssize_t length; (length = getline(&line, &room, list)) > 0;) {
        char *name;
        size_t size = strtoull(line, &name, 10);
        line[length - 1] = '\0';
        if (*name++ != ' ' || !*name || *name == '/') fail("understand a line of", path);
        add(&pages, name, size);
    }
    free(line);
    fclose(list);
    return pages;
}

static size_t parse(const struct file *source, char **buffer, size_t *room) {
    if (source->size > *room) *buffer = grown(*buffer, *room = source->size);
    int file = open(source->path, O_RDONLY | O_CLOEXEC);
    ssize_t length = file < 0 ? -1 : read(file, *buffer, source->size);
    if (length < 0) fail("read", source->path);
    close(file);
    cmark_node *document = cmark_parse_document(*buffer, (size_t)length, CMARK_OPT_DEFAULT);
    cmark_iter *walk = cmark_iter_new(document);
    size_t nodes = 0;
    while (cmark_iter_next(walk) != CMARK_EVENT_DONE) nodes++;
    cmark_iter_free(walk);
    cmark_node_free(document);
    return nodes;
}

// Makes the folders that a path leads through.
static void make_folders(int output, char *path) {
    for (char *slash = strchr(path, '/'); slash; slash = strchr(slash + 1, '/')) {
        *slash = '\0';
        if (mkdirat(output, path, 0777) && errno != EEXIST) fail("make", path);
        *slash = '/';
    }
}

static void write_page(int output, const struct file *page, const char *block) {
    struct stat now;
    if (fstatat(output, page->path, &now, AT_SYMLINK_NOFOLLOW) == 0 && (size_t)now.st_size == page->size) return;
    const int how = O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC;
    int file = openat(output, page->path, how, 0666);
    if (file < 0 && errno == ENOENT) {
        make_folders(output, page->path);
        file = openat(output, page->path, how, 0666);
    }
    if (file < 0) fail("write", page->path);
    for (size_t left = page->size; left;) {
        ssize_t written = write(file, block, left < BLOCK ? left : BLOCK);
        if (written < 0) fail("write", page->path);
        left -= (size_t)written;
    }
    if (close(file)) fail("write", page->path);
}

static void *share(void *argument) {
    struct work *work = argument;
    char *buffer = NULL;
    size_t room = 0, nodes = 0, next;
    while ((next = atomic_fetch_add(&work->next_source, 1)) < work->sources.count)
        nodes += parse(&work->sources.entries[next], &buffer, &room);
    free(buffer);
    char block[BLOCK];
    memset(block, 'x', sizeof block);
    while ((next = atomic_fetch_add(&work->next_page, 1)) < work->pages.count)
        write_page(work->output, &work->pages.entries[next], block);
    atomic_fetch_add(&work->nodes, nodes);
    return NULL;
}

int main(int count, char *words[]) {
    if (count != 4) {
        fputs("usage: floor CONTENT LIST OUTPUT\n", stderr);
        return 2;
    }
    if (mkdir(words[3], 0777) && errno != EEXIST) fail("make", words[3]);
    struct work work = {.output = open(words[3], O_RDONLY | O_DIRECTORY | O_CLOEXEC)};
    if (work.output < 0) fail("open", words[3]);
    struct stat stamp = {0};
    if (fstatat(work.output, STAMP, &stamp, 0) && errno != ENOENT) fail("look at", STAMP);
    work.sources = find_sources(words[1], stamp.st_mtim);
    work.pages = read_list(words[2]);

    pthread_t threads[MOST_THREADS];
    long processors = sysconf(_SC_NPROCESSORS_ONLN), started = 0;
    if (processors > MOST_THREADS) processors = MOST_THREADS;
    while (started < processors && pthread_create(&threads[started], NULL, share, &work) == 0) started++;
    if (!started) fail("start", "a thread");
    for (long thread = 0; thread < started; thread++) pthread_join(threads[thread], NULL);

    int file = openat(work.output, STAMP, O_WRONLY | O_CREAT | O_CLOEXEC, 0666);
    if (file < 0 || futimens(file, NULL) || close(file)) fail("write", STAMP);
    close(work.output);
    printf("%zu sources read, %zu steps through their trees, %zu files\n", work.sources.count, work.nodes,
           work.pages.count);
    release(&work.sources);
    release(&work.pages);
    return 0;
}
