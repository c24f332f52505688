/* Loaded into a program (LD_PRELOAD), it counts the calls that give names to files or take them away. At the one that HOLD_AT
   says, it ends the program as a power cut would; or with HOLD_FULL, no new name has room from then on. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static atomic_int calls;

/* Whether it is time. */
static int is_reached(void) {
    const char *at = getenv("HOLD_AT");
    int call = atomic_fetch_add(&calls, 1) + 1;
    if (!at || call < atoi(at)) return 0;
    if (!getenv("HOLD_FULL")) kill(getpid(), SIGKILL);
    return 1;
}

/* Whether a name has no room: what is there has one. */
static int is_refused(int folder, const char *name) {
    if (!is_reached() || faccessat(folder, name, F_OK, AT_SYMLINK_NOFOLLOW) == 0) return 0;
    errno = ENOSPC;
    return 1;
}

int renameat(int from, const char *old, int to, const char *name) {
    return is_refused(to, name) ? -1 : (int)syscall(SYS_renameat2, from, old, to, name, 0);
}

int linkat(int from, const char *old, int to, const char *name, int flags) {
    return is_refused(to, name) ? -1 : (int)syscall(SYS_linkat, from, old, to, name, flags);
}

int mkdirat(int folder, const char *name, mode_t mode) {
    return is_refused(folder, name) ? -1 : (int)syscall(SYS_mkdirat, folder, name, mode);
}

int unlinkat(int folder, const char *name, int flags) {
    is_reached();
    return (int)syscall(SYS_unlinkat, folder, name, flags);
}
