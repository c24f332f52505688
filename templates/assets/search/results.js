/*
  Makes a result's list item from the page's template. Texts are set as texts: nothing in them can become markup.
*/
"use strict";

(search => {
  /** A longer text is shown in part: from so many pieces before a word that was looked for. */
  const longest = 60;
  const before = 10;

  /** Where the part of a text begins that shows most of the terms; the first of several. */
  const bestStart = (places, length) => {
    if (length <= longest) return 0;
    const starts = [0, ...places.map(({ place }) => Math.max(place - before, 0))];
    const shows = start =>
      new Set(places.filter(({ place }) => place >= start && place < start + longest).map(({ term }) => term)).size;
    return starts.reduce((best, start) => (shows(start) > shows(best) ? start : best));
  };

  /** A row of forms as `{ text, isMarked }`, with the gaps that go without saying. */
  const segmentsOf = (block, row, terms) => {
    const isMarked = new Uint8Array(row.length);
    const places = [];
    for (const term of terms) {
      search.eachPlace(block, row, term, (place, count) => {
        isMarked.fill(1, place, place + count);
        places.push({ place, term });
      });
    }
    const segments = [];
    const add = (text, marked) => {
      const last = segments[segments.length - 1];
      if (last !== undefined && last.isMarked === marked) last.text += text;
      else segments.push({ text, isMarked: marked });
    };
    const first = bestStart(places.sort((one, other) => one.place - other.place), row.length);
    const end = Math.min(first + longest, row.length);
    if (first > 0) add("… ", false);
    for (let place = first; place < end; place += 1) {
      const kinds = [block.kinds[row[place - 1]], block.kinds[row[place]]];
      const isSpaced = place > first && !kinds.includes("gap") && kinds.includes("word");
      if (isSpaced) add(" ", false);
      add(block.forms[row[place]], isMarked[place] === 1);
    }
    if (end < row.length) add(" …", false);
    return segments;
  };

  /** The words of a text by their numbers, from its file. */
  const rowOf = (block, text) => {
    const place = text - block.first;
    return block.row.subarray(block.starts[place], block.starts[place + 1] - 1);
  };

  /** The title of a text's thing; where the thing began in the file before, this one repeats it. */
  const titleOf = (block, first) => (first < block.first ? block.title : rowOf(block, first));

  /** The place on its page that a text is found at, with `#`; nothing for the page's top. */
  const fragmentOf = (block, text, id) => {
    const number = block.anchors[text - block.first];
    if (number === 0) return "";
    if (number === 1) return `#${encodeURIComponent(block.names[text - block.first])}`;
    const words = [...rowOf(block, text)].filter(form => block.kinds[form] !== "gap").slice(0, number - 2);
    return `#${encodeURIComponent([id, ...words.map(form => block.folded[form])].join("-"))}`;
  };

  /** The last framework that begins no later than a text. */
  const frameworkOf = (catalogue, text) =>
    catalogue.frameworks[search.placeOf(catalogue.frameworks, text, framework => framework.first)];

  /** `{ title, mark }` of the level or step that a place is at; undefined for everyone. */
  const levelOf = (place, levels, steps) => {
    const number = (place >> 1) - 2;
    if (number < 0) return undefined;
    const [title, mark] = number < levels.length ? levels[number].slice(1) : (steps || [])[number - levels.length] || [];
    return title === undefined ? undefined : { title, mark };
  };

  /** All that is shown of a text. */
  const describe = (catalogue, block, text, found) => {
    const thingNumber = catalogue.things[text];
    const [kind, id, status, steps, contraLabels] = block.things[thingNumber - block.firstThing];
    const framework = frameworkOf(catalogue, text);
    const legend = catalogue.legends[framework.legend];
    const place = catalogue.places[text];
    const isTitle = place === 0;
    const file = catalogue.paths[kind].replace("*", encodeURIComponent(id));
    const folder = framework.id === undefined ? "" : `${encodeURIComponent(framework.id)}/`;
    return {
      isTitle,
      link: folder + file + fragmentOf(block, text, id),
      segments: segmentsOf(block, rowOf(block, text), found.terms),
      thing: isTitle ? [] : segmentsOf(block, titleOf(block, catalogue.firsts[thingNumber]), found.terms),
      kind: isTitle ? legend.kinds[kind] : "",
      level: place < 2 ? undefined : levelOf(place, legend.levels, steps),
      everyone: place === 2 || place === 3 ? legend.everyone : "",
      contra: place > 1 && place % 2 === 1 ? (contraLabels || {})[place] || legend.contra : "",
      framework: kind === "f" ? "" : framework.title || "",
      status: status || "",
      isSpread: found.spread.has(text),
      language: framework.language,
      direction: framework.direction
    };
  };

  const setText = (element, segments) => {
    element.replaceChildren(...segments.map(({ text, isMarked }) => {
      if (!isMarked) return text;
      const mark = document.createElement("mark");
      mark.textContent = text;
      return mark;
    }));
  };

  const template = id => document.getElementById(id).content;

  /** The list item for a text. */
  const itemOf = result => {
    const item = template("page-result").firstElementChild.cloneNode(true);
    const parts = Object.fromEntries([...item.querySelectorAll("[data-part]")].map(part => [part.dataset.part, part]));
    const show = (part, text) => {
      if (text) parts[part].textContent = text;
      else parts[part].remove();
    };
    setText(parts.text, result.segments);
    parts.text.href = result.link;
    item.classList.toggle("result-title", result.isTitle);
    item.classList.toggle("result-contra", result.contra !== "");
    if (result.thing.length > 0) setText(parts.thing, result.thing);
    else parts.thing.remove();
    if (result.level !== undefined) {
      const mark = document.querySelector(`template[data-mark="${result.level.mark}"]`);
      parts.mark.replaceWith(mark.content.cloneNode(true));
      parts["level-title"].textContent = result.level.title;
    } else {
      show("level", result.everyone);
    }
    if (result.contra) parts["contra-title"].textContent = result.contra;
    else parts.contra.remove();
    show("kind", result.kind);
    show("framework", result.framework);
    show("status", result.status);
    if (!result.isSpread) parts.spread.remove();
    if (result.language) [item.lang, item.dir] = [result.language, result.direction];
    return item;
  };

  /** List items for some of the texts that were found, in order. */
  const itemsOf = async (texts, found) => {
    const catalogue = await search.catalogueOfSite();
    const blocks = await Promise.all(texts.map(text => search.blockWith(text, catalogue)));
    return texts.map((text, place) => itemOf(describe(catalogue, blocks[place], text, found)));
  };

  Object.assign(search, { itemsOf });
})(window.newelSearch);
