/*
  Helps to read a page of indicators: links to single ones, only what is new, and on a phone what is included folded.

  The page brings the words and the markup in a template; without scripts all is shown, and each indicator still has its
  anchor.
*/
"use strict";

(() => {
  const main = document.getElementById("page-main");
  const source = document.getElementById("page-reading");
  const indicators = [...main.querySelectorAll(":is(.indicators, .contra-indicators) > li[id]")];
  if (source === null || indicators.length === 0) return;
  const pieces = source.content.cloneNode(true);
  const piece = name => pieces.querySelector(`[data-part="${name}"]`);
  const [tools, filter, linksButton, note, said] = [
    pieces.querySelector(".reading"), ...["filter", "links", "note", "said"].map(piece)
  ];
  const unfoldPiece = piece("unfold");
  const linkPiece = piece("link");

  // Links to single indicators: seen where the pointer is and where a link has led, or all while the button is pressed.
  // So a keyboard passes by hundreds of them unless they are asked for.

  const say = text => {
    said.textContent = "";
    // A message that is the same as before is said anew only when it was gone for a moment.
    setTimeout(() => { said.textContent = text; }, 50);
    setTimeout(() => { if (said.textContent === text) said.textContent = ""; }, 6000);
  };

  const addressOf = link => {
    const address = new URL(link.href);
    address.search = "";
    return address.href;
  };

  const copy = async event => {
    const link = event.currentTarget;
    try {
      await navigator.clipboard.writeText(addressOf(link));
      say(said.dataset.copied);
    } catch {
      say(said.dataset.notCopied);
    }
  };

  const firstWords = text => (text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text);

  for (const indicator of indicators) {
    const link = linkPiece.cloneNode(true);
    const [words] = indicator.textContent.trim().split("\n");
    link.setAttribute("aria-label", `${linkPiece.getAttribute("aria-label")}: ${firstWords(words)}`);
    link.href = `#${encodeURIComponent(indicator.id)}`;
    link.addEventListener("click", copy);
    const examples = indicator.querySelector(":scope > .examples");
    const last = examples === null ? indicator.lastChild : examples.previousSibling;
    // The end of a line before examples is no space before the link.
    if (last?.nodeType === Node.TEXT_NODE) last.data = last.data.trimEnd();
    indicator.insertBefore(link, examples);
  }
  linksButton.addEventListener("click", () => {
    const isOn = main.classList.toggle("with-links");
    linksButton.setAttribute("aria-pressed", String(isOn));
  });

  // Only what is new, kept in the address.

  const included = [...main.querySelectorAll(".competency > .part.included")];
  const own = [...main.querySelectorAll(".competency > .part.own")];
  /** So many indicators are read at a glance, and need neither a choice nor folds. */
  const few = 12;
  const isLong = indicators.length > few && own.length > 0 && included.length > 0;

  const idOf = hash => {
    try {
      return decodeURIComponent(hash.slice(1));
    } catch {
      return hash.slice(1);
    }
  };
  const contents = new Map([...main.querySelectorAll(".contents a")].map(link => [idOf(link.hash), link.parentElement]));

  const show = isNewOnly => {
    main.classList.toggle("new-only", isNewOnly);
    note.hidden = !isNewOnly;
    for (const button of filter.children) {
      button.setAttribute("aria-pressed", String((button.dataset.show === "new") === isNewOnly));
    }
    for (const section of main.querySelectorAll(".competency")) {
      const isEmpty = section.querySelector(":scope > .part:not(.included)") === null;
      for (const element of [section, contents.get(section.id)]) element?.classList.toggle("nothing-new", isEmpty);
    }
  };

  const isAskedForNew = () => new URLSearchParams(location.search).get("show") === "new";

  filter.addEventListener("click", event => {
    const button = event.target.closest("button");
    if (button === null) return;
    const address = new URL(location.href);
    if (button.dataset.show === "new") address.searchParams.set("show", "new");
    else address.searchParams.delete("show");
    history.replaceState(null, "", address);
    show(isAskedForNew());
  });

  // On a phone what is included is folded; the style sheet opens it on wider screens and on paper.

  const unfold = part => {
    part.classList.add("unfolded");
    part.querySelector(".unfold")?.setAttribute("aria-expanded", "true");
  };

  const fold = () => {
    main.classList.add("folds");
    for (const part of included) {
      const body = part.querySelector(".part-body");
      const button = unfoldPiece.cloneNode(true);
      button.append(` (${body.querySelectorAll(":is(.indicators, .contra-indicators) > li").length})`);
      button.addEventListener("click", () => {
        const isOpen = part.classList.toggle("unfolded");
        button.setAttribute("aria-expanded", String(isOpen));
      });
      body.before(button);
    }
  };

  /** Whoever comes for an indicator sees it, whatever is left out or folded. */
  const showTarget = () => {
    const target = document.getElementById(idOf(location.hash));
    const part = target?.closest(".part.included");
    if (!part && !target?.closest(".nothing-new")) return;
    if (main.classList.contains("new-only")) show(false);
    if (part) unfold(part);
    target.scrollIntoView();
  };

  if (isLong) {
    fold();
    show(isAskedForNew());
    addEventListener("hashchange", showTarget);
  } else {
    filter.remove();
  }
  (main.querySelector(".page-head") || main).append(tools, note);
  document.body.append(said);
  if (isLong) showTarget();
})();
