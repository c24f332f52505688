/*
  Keeps a page of the preview up to date. The server tells each page that is open which state of the site there is now,
  and what has to be put right; a page of another state reloads itself and stays where it was scrolled to.
*/
"use strict";

(() => {
  const { version, folder } = document.currentScript.dataset;
  const alerts = document.getElementById("newel-preview");
  const placeName = `newel-preview ${location.pathname}`;
  let alerted;
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

  const follow = ({ site, page, findings }) => {
    if (site !== version) {
      if (page && page !== location.pathname) location.assign(page);
      else reload();
    } else if (findings !== alerted) {
      alerted = findings;
      alerts.innerHTML = findings; // Made by a template, which sets all text as text.
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
