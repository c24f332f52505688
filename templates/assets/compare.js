// Puts two levels or roles of a framework side by side, as the page's address says:
// compare.html?first=level-leaders&second=role-planner
//
// The page brings every piece of markup as a template, and compare-data.js what each level or role asks. The form is an
// ordinary one: to choose is to go to an address, so the browser's own history and links work from a disk, too.
"use strict";

(() => {
  const data = window.newelComparison;
  const form = document.getElementById("page-choose");
  if (!data || !form) return;

  function sideOf(key) {
    const known = Object.hasOwn(data.former, key) ? data.former[key] : key;
    return data.sides.find((side) => side.key === known);
  }

  /** What both ask of a competency, and each alone: numbers of its parts. */
  function compare(first, second, place) {
    const asked = [first, second].map((side) => side.asks[place]);
    const [inFirst, inSecond] = asked.map((ask) => (ask ? ask.slice(1) : []));
    return {
      isAskedByFirst: Boolean(asked[0]),
      isAskedBySecond: Boolean(asked[1]),
      asks: asked.map((ask) => (ask ? data.asks[ask[0]] : data.notAsked)),
      onlyFirst: inFirst.filter((part) => !inSecond.includes(part)),
      onlySecond: inSecond.filter((part) => !inFirst.includes(part)),
      both: inSecond.filter((part) => inFirst.includes(part)),
    };
  }

  function html(competency, parts) {
    return parts.map((part) => competency.parts[part]?.[0] ?? "").join("");
  }

  function countInWords(competency, parts) {
    const total = (kind) => parts.reduce((sum, part) => sum + (competency.parts[part]?.[kind] ?? 0), 0);
    const contraCounts = competency.contraCounts ?? data.contraCounts;
    return [data.indicatorCounts[total(1)], contraCounts[total(2)]].filter(Boolean).join(" · ");
  }

  function copyOf(id) {
    return document.getElementById(id).content.cloneNode(true);
  }

  function setText(piece, slot, text) {
    for (const place of piece.querySelectorAll(`[data-slot="${slot}"]`)) place.textContent = text;
  }

  /** The markup is Newel's own, from the same build as the page. */
  function setHTML(piece, slot, markup) {
    const place = piece.querySelector(`[data-slot="${slot}"]`);
    const range = document.createRange();
    range.selectNodeContents(place);
    range.deleteContents();
    place.append(range.createContextualFragment(markup));
  }

  function keep(piece, whole, isKept) {
    if (!isKept) piece.querySelector(`[data-whole="${whole}"]`).remove();
  }

  function row(competency, compared, titles) {
    const differs =
      compared.onlyFirst.length + compared.onlySecond.length > 0 ||
      compared.isAskedByFirst !== compared.isAskedBySecond;
    const piece = copyOf(differs ? "page-differing" : "page-same");
    const link = piece.querySelector("a");
    link.textContent = competency.title;
    link.setAttribute("href", differs ? `#${encodeURIComponent(competency.id)}` : competency.link);
    setText(piece, "firstTitle", titles[0]);
    setText(piece, "secondTitle", titles[1]);
    setHTML(piece, "first", compared.asks[0]);
    setHTML(piece, "second", compared.asks[1]);
    return { piece, differs };
  }

  function section(competency, compared, titles) {
    const piece = copyOf("page-section");
    piece.querySelector("section").id = competency.id;
    const link = piece.querySelector("h2 a");
    link.textContent = competency.title;
    link.setAttribute("href", competency.link);
    setText(piece, "firstTitle", titles[0]);
    setText(piece, "secondTitle", titles[1]);
    setHTML(piece, "first", compared.asks[0]);
    setHTML(piece, "second", compared.asks[1]);
    setHTML(piece, "firstParts", html(competency, compared.onlyFirst));
    setHTML(piece, "secondParts", html(competency, compared.onlySecond));
    setText(piece, "sharedCount", countInWords(competency, compared.both));
    setHTML(piece, "shared", html(competency, compared.both));
    keep(piece, "firstNothing", compared.isAskedByFirst && compared.onlyFirst.length === 0);
    keep(piece, "secondNothing", compared.isAskedBySecond && compared.onlySecond.length === 0);
    keep(piece, "shared", compared.both.length > 0);
    return piece;
  }

  function show(first, second) {
    const titles = [first.title, second.title];
    const result = copyOf("page-comparison");
    setText(result, "firstTitle", titles[0]);
    setText(result, "secondTitle", titles[1]);
    const rows = result.querySelector('[data-slot="rows"]');
    const sections = result.querySelector('[data-slot="competencies"]');
    data.competencies.forEach((competency, place) => {
      const compared = compare(first, second, place);
      if (!compared.isAskedByFirst && !compared.isAskedBySecond) return;
      const { piece, differs } = row(competency, compared, titles);
      rows.append(piece);
      if (differs) sections.append(section(competency, compared, titles));
    });
    document.getElementById("page-result").replaceChildren(result);

    const heading = document.getElementById("page-title");
    const title = heading.dataset.pattern.replace(/\{(first|second)\}/g, (_, which) => titles[which === "first" ? 0 : 1]);
    document.title = document.title.replace(heading.textContent, () => title);
    heading.textContent = title;
  }

  const chosen = new URLSearchParams(window.location.search);
  const [first, second] = ["first", "second"].map((which) => {
    const key = chosen.get(which);
    const side = key === null ? undefined : sideOf(key);
    if (key !== null && !side) document.getElementById("page-unknown").hidden = false;
    return side;
  });
  form.elements.first.value = (first ?? data.sides[0]).key;
  form.elements.second.value = (second ?? data.sides.find((side) => side !== (first ?? data.sides[0]))).key;
  form.hidden = false;
  if (first && first === second) document.getElementById("page-different").hidden = false;
  else if (first && second) show(first, second);
})();
