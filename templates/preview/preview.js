/*
  Keeps a page of the preview up to date. The server tells each page that is open which state of the site there is now,
  and what has to be put right. A page of another state is renewed in place; where more than its text has changed, or
  scripts have a part in it, it reloads itself and stays where it was scrolled to.
*/
"use strict";

(() => {
  const { folder, look } = document.currentScript.dataset;
  const placeName = `newel-preview ${location.pathname}`;
  let { version } = document.currentScript.dataset;
  let told;
  let alerted;
  let isBusy = false;
  let stream;

  const reload = () => {
    sessionStorage.setItem(placeName, JSON.stringify({ left: scrollX, top: scrollY, behavior: "instant" }));
    location.reload();
  };

  /* Once at once, so that nothing jumps, and again when pictures have their size. */
  const returnToPlace = () => {
    const place = JSON.parse(sessionStorage.getItem(placeName));
    sessionStorage.removeItem(placeName);
    if (!place) return;
    scrollTo(place);
    addEventListener("load", () => scrollTo(place), { once: true });
  };

  const isOwn = (address) => address.startsWith(`${location.origin}${folder}`);
  const scripts = (page) => [...page.scripts].map(({ src }) => src).filter((src) => src && !isOwn(src));
  const styles = (page) => [...page.querySelectorAll("link[rel=stylesheet]")].map(({ href }) => href).join("\n");

  /* Whether a page can become this one: not where scripts would have to run or styles to load. */
  const canRenew = (page) =>
    page.querySelector("script[data-look]")?.dataset.look === look &&
    scripts(document).length + scripts(page).length === 0 &&
    styles(document) === styles(page);

  /* The page as it is now; nothing where the server is gone. It tells of its state again when it is back. */
  const fetchPage = async () => {
    try {
      const answer = await fetch(location.href);
      const text = await answer.text();
      return { isThere: answer.ok, page: new DOMParser().parseFromString(text, "text/html") };
    } catch {
      return undefined;
    }
  };

  const renewPage = async () => {
    const fetched = await fetchPage();
    if (!fetched) return;
    const { isThere, page } = fetched;
    if (!isThere || !canRenew(page)) return reload();
    try {
      renew(document.documentElement, page.documentElement);
    } catch {
      return reload();
    }
    version = page.querySelector("script[data-version]").dataset.version;
  };

  const show = async ({ site, page, look: toldLook, findings }) => {
    if (site !== version) {
      if (page && page !== location.pathname) return location.assign(page);
      if (toldLook !== look) return reload();
      await renewPage();
    }
    if (findings === alerted) return;
    alerted = findings;
    document.getElementById("newel-preview").innerHTML = findings; // Made by a template, which sets all text as text.
  };

  /* One state after the other; those that were told meanwhile but the last are passed over. */
  const follow = async (state) => {
    told = state;
    if (isBusy) return;
    isBusy = true;
    let shown;
    while (shown !== told) {
      shown = told;
      await show(shown);
    }
    isBusy = false;
  };

  const tellOfEnd = (hasEnded) => {
    document.getElementById("newel-preview-ended").hidden = !hasEnded;
  };

  const listen = () => {
    if (stream || document.hidden) return;
    stream = new EventSource(`${folder}events`);
    stream.addEventListener("state", (event) => follow(JSON.parse(event.data)));
    stream.addEventListener("open", () => tellOfEnd(false));
    stream.addEventListener("error", () => tellOfEnd(true));
  };

  /* Browsers keep few connections to a server: a page that nobody sees gives its own back. */
  const rest = () => {
    stream?.close();
    stream = undefined;
  };

  document.addEventListener("visibilitychange", () => (document.hidden ? rest() : listen()));
  addEventListener("pagehide", rest);
  addEventListener("pageshow", listen);
  returnToPlace();
  listen();
})();
