/*
  Keeps a page of the preview up to date. The server tells each page that is open which state of the site there is now,
  and what has to be put right. A page of another state is renewed in place; where more than its text has changed, or
  scripts have a part in it, it reloads itself and stays where it was scrolled to.
*/
"use strict";

(() => {
  const { folder, look } = document.currentScript.dataset;
  const alerts = document.getElementById("newel-preview");
  const placeName = `newel-preview ${location.pathname}`;
  let { version } = document.currentScript.dataset;
  let alerted;
  let told;
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

  const hasScripts = () => [...document.scripts].some(({ src }) => src && !src.startsWith(`${location.origin}${folder}`));

  /* Makes the page what it is now; tells whether that could be done. */
  const renewPage = async () => {
    if (told.look !== look || hasScripts()) return false;
    const answer = await fetch(location.href);
    if (!answer.ok || answer.redirected) return false;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const script = page.querySelector("script[data-version]");
    if (script?.dataset.look !== look) return false;
    renew(document.documentElement, page.documentElement);
    version = script.dataset.version;
    return true;
  };

  const followAll = async () => {
    while (told.site !== version) {
      if (told.page && told.page !== location.pathname) return location.assign(told.page);
      if (!(await renewPage())) return reload();
    }
    if (told.findings === alerted) return;
    alerted = told.findings;
    alerts.innerHTML = alerted; // Made by a template, which sets all text as text.
  };

  const follow = async (state) => {
    told = state;
    if (isBusy) return;
    isBusy = true;
    try {
      await followAll();
    } catch {
      // The server is gone. It tells of its state again when it is back.
    } finally {
      isBusy = false;
    }
  };

  const listen = () => {
    if (stream || document.hidden) return;
    stream = new EventSource(`${folder}events`);
    stream.addEventListener("state", (event) => follow(JSON.parse(event.data)));
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
