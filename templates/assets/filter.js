/*
  Narrows a long list down to what holds some words, is in a group or at a level, and keeps that in the address.

  The page brings the form in a template; without scripts all of the list is there, folded where it is long.
*/
"use strict";

(() => {
  const source = document.getElementById("page-filter");
  const groups = document.querySelectorAll("[data-list]");
  // Where there is one group, or none, its table is the list.
  const lists = [...(groups.length > 0 ? groups : document.querySelectorAll(".matrix"))].map(element => ({ element, isFold: element.matches("details") }));
  if (source === null || lists.length === 0) return;
  const form = source.content.firstElementChild.cloneNode(true);
  const { words, group, level, kind } = form.elements;
  const said = form.querySelector("output");
  const shownLabel = said.textContent;
  said.textContent = "";

  /** What is compared: without capitals and accents. */
  const folded = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const wordsOf = text => folded(text).split(/\s+/u).filter(Boolean);
  const textOf = element => element?.textContent.trim() ?? "";

  /** The names of a table's levels. */
  const headsOf = table => [...table.querySelectorAll("thead .tread .level-name")].map(textOf);

  /** The levels at which a row of a table says something, or the level of an entry; none for steps of a competency's own. */
  const levelsOf = element => {
    if (!element.matches("tr")) return [textOf(element.querySelector(".level-name"))];
    if (element.querySelector(".own-ladder")) return [];
    return headsOf(element.closest("table")).filter((_, number) => element.cells[number + 1]?.querySelector("a") != null);
  };

  const entries = lists.flatMap(list =>
    [...list.element.querySelectorAll(":is(.links, .things) > li, tbody > tr:not(.row-group)")].map(element => ({
      element, list, levels: levelsOf(element), kind: textOf(element.querySelector(":scope > .quiet")),
      text: folded([...element.querySelectorAll("th, a:not(.count), .gist, p, .quiet")].map(textOf).join(" "))
    })));

  const offer = (choice, values) => {
    for (const value of new Set(values)) if (choice && value) choice.append(new Option(value, value));
  };
  offer(group, lists.map(list => list.element.dataset.list));
  const present = new Set(entries.flatMap(entry => entry.levels));
  const heads = [...document.querySelectorAll(".matrix")].flatMap(headsOf).filter(name => present.has(name));
  offer(level, [...heads, ...present]);
  offer(kind, entries.map(entry => entry.kind).sort());

  /** Which folds were open before anything was asked for. */
  let open = null;

  const setFolds = isActive => {
    if (isActive && open === null) open = new Set(lists.filter(list => list.element.open));
    for (const list of lists) {
      list.element.hidden = list.count === 0;
      if (list.isFold && isActive) list.element.open = list.count > 0;
      else if (list.isFold && open !== null) list.element.open = open.has(list);
    }
    if (!isActive) open = null;
  };

  const show = () => {
    const wanted = wordsOf(words.value);
    const [inGroup, atLevel, ofKind] = [group, level, kind].map(choice => choice?.value ?? "");
    const isActive = wanted.length > 0 || [inGroup, atLevel, ofKind].some(Boolean);
    let count = 0;
    for (const list of lists) list.count = 0;
    for (const entry of entries) {
      const isShown = (!inGroup || entry.list.element.dataset.list === inGroup)
        && (!atLevel || entry.levels.includes(atLevel)) && (!ofKind || entry.kind === ofKind)
        && wanted.every(word => entry.text.includes(word));
      entry.element.hidden = !isShown;
      if (isShown) {
        count += 1;
        entry.list.count += 1;
      }
    }
    setFolds(isActive);
    for (const link of document.querySelectorAll(".letters a")) {
      link.parentElement.hidden = document.getElementById(decodeURIComponent(link.hash.slice(1)))?.hidden ?? false;
    }
    said.textContent = isActive ? `${count === 0 ? said.dataset.none : shownLabel} ${count} / ${said.dataset.total}` : "";
  };

  const keep = () => {
    const address = new URL(location.href);
    for (const field of [words, group, level, kind]) {
      if (field?.value) address.searchParams.set(field.name, field.value);
      else if (field) address.searchParams.delete(field.name);
    }
    history.replaceState(null, "", address);
  };

  /** Whoever comes for a group or a letter sees what is in it. */
  const openTarget = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target?.matches("details")) target.open = true;
  };

  form.addEventListener("input", () => {
    show();
    keep();
  });
  form.addEventListener("submit", event => event.preventDefault());
  form.addEventListener("click", event => {
    const { value } = event.target.closest(".filter-folds button") ?? {};
    if (value === undefined) return;
    for (const list of lists) if (list.isFold) list.element.open = value === "open";
  });

  const asked = new URLSearchParams(location.search);
  source.replaceWith(form);
  for (const field of [words, group, level, kind]) if (field) field.value = asked.get(field.name) ?? "";
  for (const field of [group, level, kind]) if (field?.selectedIndex === -1) field.value = "";
  show();
  addEventListener("hashchange", openTarget);
  openTarget();
})();
