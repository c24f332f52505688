/*
  The page: what is typed and chosen, the address that keeps it, and the results.
*/
"use strict";

(search => {
  const find = id => document.getElementById(id);
  const form = find("page-search");
  const field = find("page-words");
  const selects = ["framework", "level", "kind"].map(name => form.elements[name]).filter(Boolean);
  const [status, section, list, more, ways] = ["page-status", "page-found", "page-list", "page-more", "page-ways"].map(find);
  const shownAtATime = Number(more.dataset.count);

  /** So long after the last key the address is changed, and what was found is said. */
  const pause = 400;

  const message = name => document.querySelector(`template[data-message="${name}"]`).content.cloneNode(true);

  /** How many results there are, in the words that the language has for such a number. */
  const countOf = number => {
    const category = new Intl.PluralRules(document.documentElement.lang).select(number);
    const template = ["other", category].map(name => document.querySelector(`template[data-count="${name}"]`))
      .reduce((other, exact) => exact || other);
    return template.content.textContent.replace("{count}", number.toLocaleString(document.documentElement.lang));
  };

  // What is asked, and the address that keeps it.

  const asked = () => ({
    words: field.value.trim(),
    filter: Object.fromEntries(selects.map(select => [select.name, select.value]))
  });

  const addressOf = ({ words, filter }) => {
    const query = new URLSearchParams();
    for (const [name, value] of Object.entries({ q: words, ...filter })) if (value) query.set(name, value);
    const text = query.toString();
    return location.pathname + (text && `?${text}`);
  };

  /** Whether the address now kept was sent off or come back to: then the next one is a new step for the way back. */
  let isSettled = false;

  const keepAddress = () => {
    const address = addressOf(asked());
    if (address === location.pathname + location.search) return;
    if (isSettled) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    isSettled = false;
  };

  const readAddress = () => {
    const query = new URLSearchParams(location.search);
    field.value = query.get("q") || "";
    for (const select of selects) {
      const wanted = query.get(select.name) || "";
      select.value = wanted;
      // An address may name a level alone, as all did before there was another framework.
      const framework = query.get("framework") || "";
      const isLevel = ({ value }) => value.startsWith(framework && `${framework}/`) && value.endsWith(`/${wanted}`);
      if (select.selectedIndex < 0) select.value = ([...select.options].find(isLevel) || { value: "" }).value;
    }
  };

  // The results.

  let found = null;
  let shown = 0;
  let turn = 0;
  let timer = 0;

  /** Says something when typing pauses: a screen reader would else begin anew with every key. */
  const say = (...parts) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      status.replaceChildren(...parts);
      keepAddress();
    }, pause);
  };

  /** A link to what may have been meant. */
  const didYouMean = meant => {
    const offer = message("did-you-mean");
    const link = offer.querySelector("[data-part=words]");
    link.textContent = meant;
    link.href = addressOf({ ...asked(), words: meant });
    return offer;
  };

  const sayFound = meant => {
    if (found.terms.length === 0) return say();
    if (found.passedOver.length === found.terms.length) return say(message("too-many"));
    const passedOver = found.passedOver.map(({ text }) => `‘${text}’`).join(", ");
    const count = found.texts.length === 0 ? message("none") : countOf(found.texts.length);
    const parts = [count, ...(meant ? [" ", didYouMean(meant)] : [])];
    return passedOver ? say(...parts, " · ", message("passed-over"), " ", passedOver) : say(...parts);
  };

  /** Shows the next results; the first of them, or nothing where something else has been asked meanwhile. */
  const showMore = async mine => {
    const next = found.texts.slice(shown, shown + shownAtATime);
    const items = await search.itemsOf(next, found);
    if (mine !== turn) return undefined;
    if (shown === 0) list.replaceChildren();
    list.append(...items);
    shown += next.length;
    section.hidden = shown === 0;
    more.hidden = shown === found.texts.length;
    return items[0];
  };

  const run = async () => {
    turn += 1;
    const mine = turn;
    const { words, filter } = asked();
    try {
      if (words !== "" && section.hidden) say(message("working"));
      const result = await search.find(words, filter);
      if (mine !== turn) return;
      [found, shown] = [result, 0];
      await showMore(mine);
      const meant = await search.suggestion(words, filter, result);
      if (mine !== turn) return;
      ways.hidden = result.terms.length === 0 || result.texts.length > 0;
      sayFound(meant);
    } catch (error) {
      if (mine === turn) say(message("failed"));
      console.error(error);
    }
  };

  /** Offers the levels of the chosen framework only. */
  const offerLevels = async () => {
    const [framework, level] = ["framework", "level"].map(name => form.elements[name]);
    if (!framework || !level) return;
    // If the index can't be loaded, the search itself says so.
    const catalogue = await search.catalogueOfSite().catch(() => ({ frameworks: [], legends: [] }));
    const chosen = catalogue.frameworks.find(({ id }) => id === framework.value);
    for (const group of level.querySelectorAll("optgroup")) {
      const isOffered = !chosen || search.levelOf(catalogue, group.firstElementChild.value).isOf(chosen);
      group.hidden = group.disabled = !isOffered;
    }
    if (level.selectedOptions[0].matches(":disabled")) level.value = "";
  };

  /** In a large site each search loads files: so it waits for a pause, and leaves out beginnings of what is typed. */
  const pauseInLargeSite = 150;
  let waiting = 0;

  field.addEventListener("input", async () => {
    const { words } = await search.catalogueOfSite().catch(() => ({}));
    clearTimeout(waiting);
    if (words === undefined) run();
    else waiting = setTimeout(run, pauseInLargeSite);
  });
  field.addEventListener("keydown", event => {
    // Some browsers clear a search field at Escape, others don't.
    if (event.key !== "Escape" || field.value === "") return;
    event.preventDefault();
    field.value = "";
    run();
  });
  for (const select of selects) {
    select.addEventListener("change", async () => {
      if (select.name === "framework") await offerLevels();
      run();
    });
  }
  form.addEventListener("submit", async event => {
    event.preventDefault();
    await run();
    keepAddress();
    isSettled = field.value !== "";
  });
  // Who comes back from a result finds the results again.
  list.addEventListener("click", keepAddress);
  more.addEventListener("click", async () => {
    const first = await showMore(turn);
    // The button may be gone, and who pressed it wants to read on here.
    if (first) first.querySelector("a").focus();
  });
  const restore = async () => {
    readAddress();
    await offerLevels();
    await run();
    isSettled = field.value !== "";
  };
  addEventListener("popstate", restore);

  form.hidden = false;
  // A small site's texts are fetched before anything is typed.
  search.catalogueOfSite().then(catalogue => catalogue.words || search.blockWith(0, catalogue)).catch(() => {});
  restore();
})(window.newelSearch);
