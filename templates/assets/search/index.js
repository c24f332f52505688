/*
  Reads the index that Newel wrote into assets/search-index, file by file as they are needed.

  The files are scripts that call start, texts, words and spelling below: a script can be loaded from a file share too.
  Sources/SearchIndex says what is in them: SearchCatalogue.swift, TextBlock.swift, WordFile.swift, SpellingFile.swift.
*/
"use strict";

(search => {
  const folder = new URL("../search-index/", document.currentScript.src);
  const asked = new Map();
  const received = new Map();

  const receive = (name, value) => {
    received.set(name, value);
  };

  /** The value of a file of the index. */
  const load = name => {
    if (!asked.has(name)) {
      asked.set(name, new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = new URL(`${name}.js`, folder).href;
        script.onload = () => (received.has(name) ? resolve(received.get(name)) : script.onerror());
        script.onerror = () => {
          asked.delete(name);
          reject(new Error(`${name}.js cannot be loaded`));
        };
        document.head.append(script);
      }));
    }
    return asked.get(name);
  };

  /** How many characters end a number; the others lead it. */
  const ends = 60;
  const leads = 31;

  /** The value of each of the 91 characters from # to ~ but \. */
  const digit = (code, place) => {
    const character = code.charCodeAt(place);
    return character - (character > 92 ? 36 : 35);
  };

  /** The numbers in a text, as VarInt.swift writes them. */
  const numbers = code => {
    const found = new Int32Array(code.length);
    let count = 0;
    let lead = 0;
    for (let place = 0; place < code.length; place += 1) {
      const value = digit(code, place);
      if (value < ends) {
        found[count] = lead * ends + value;
        count += 1;
        lead = 0;
      } else {
        lead = lead * leads + value - ends + 1;
      }
    }
    return found.subarray(0, count);
  };

  /** Calls back with the number of each text that a term stands in. */
  const eachText = (code, found) => {
    if (code[0] === "!") {
      for (let place = 1; place < code.length; place += 1) {
        const bits = digit(code, place);
        for (let bit = 0; bit < 6; bit += 1) {
          if (bits & (1 << bit)) found((place - 1) * 6 + bit);
        }
      }
    } else {
      let next = 0;
      for (const gap of numbers(code)) {
        found(next + gap);
        next += gap + 1;
      }
    }
  };

  /** What every search needs: of each text its thing and its place in it, and where files of texts begin. */
  const catalogueOf = data => {
    const places = new Uint16Array(data.count);
    const things = new Int32Array(data.count);
    const firsts = [];
    const code = numbers(data.places);
    let text = 0;
    for (let place = 0; place < code.length; place += 1) {
      const isTitle = code[place] === 0;
      if (isTitle) firsts.push(text);
      const end = text + (isTitle ? 1 : code[place + 1]);
      places.fill(code[place], text, end);
      things.fill(firsts.length - 1, text, end);
      text = end;
      if (!isTitle) place += 1;
    }
    const files = [];
    let first = 0;
    for (const count of numbers(data.texts)) {
      files.push(first);
      first += count;
    }
    return { ...data, places, things, firsts, files, titles: numbers(data.titles) };
  };

  /** A file of texts: the words, and for each text where its words' numbers stand in one row of all. */
  const blockOf = (data, first, catalogue) => {
    const row = numbers(data.texts);
    const starts = [0];
    row.forEach((form, place) => {
      if (form === 0) starts.push(place + 1);
    });
    const forms = ["", ...data.forms];
    const kinds = forms.map(search.kindOf);
    const folded = forms.map((form, number) => (kinds[number] === "gap" ? "" : search.fold(form)));
    const bare = folded.map(search.withoutArticle);
    const joints = forms.map((form, number) => (kinds[number] === "gap" ? search.jointOf(form) : undefined));
    const isNumber = folded.map((form, number) => kinds[number] === "word" && /^[0-9]+$/.test(form));
    const anchors = numbers(data.anchors);
    let named = 0;
    const names = Array.from(anchors, anchor => {
      named += anchor === 1 ? 1 : 0;
      return anchor === 1 ? data.named[named - 1] : null;
    });
    return {
      first, row, starts, forms, kinds, folded, bare, joints, isNumber, anchors, names,
      things: data.things, firstThing: catalogue.things[first], title: data.title && numbers(data.title)
    };
  };

  /** The last place of a sorted list whose value is no greater; 0 where there is none. */
  const placeOf = (list, value, key = item => item) => {
    let [low, high] = [0, list.length];
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if (key(list[middle]) <= value) low = middle;
      else high = middle;
    }
    return low;
  };

  const blocks = new Map();

  /** The file of texts that holds a text. */
  const blockWith = async (text, catalogue) => {
    const number = placeOf(catalogue.files, text);
    const data = await load(`texts-${number}`);
    if (!blocks.has(number)) blocks.set(number, blockOf(data, catalogue.files[number], catalogue));
    return blocks.get(number);
  };

  /** The words of a large site in alphabetical order; those that stand in very few texts may be missing. */
  const wordsOfLargeSite = async () => {
    const { shared, rest } = await load("spelling");
    const ends = rest.split(" ");
    let word = "";
    return Array.from(numbers(shared), (count, place) => {
      word = word.slice(0, count) + ends[place];
      return word;
    });
  };

  let catalogue = null;

  /** What every search needs, loaded once. */
  const catalogueOfSite = async () => {
    const data = await load("start");
    catalogue = catalogue || catalogueOf(data);
    return catalogue;
  };

  Object.assign(search, {
    start: data => receive("start", data),
    texts: (number, data) => receive(`texts-${number}`, data),
    words: (number, data) => receive(`words-${number}`, data),
    spelling: data => receive("spelling", data),
    load, eachText, placeOf, blockWith, wordsOfLargeSite, catalogueOfSite
  });
})(window.newelSearch);
