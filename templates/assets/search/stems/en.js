/*
  The stem of an English word by Snowball's English stemmer ("Porter 2") of version 3.

  Newel does the same to the site's words (Sources/SearchIndex/Stemming/EnglishStem.swift), step by step.
*/
"use strict";

(search => {
  const exceptions = new Map(Object.entries({
    andes: "andes", atlas: "atlas", bias: "bias", cosmos: "cosmos", early: "earli", gently: "gentl", howe: "howe",
    idly: "idl", news: "news", only: "onli", singly: "singl", skies: "sky", skis: "ski", sky: "sky", ugly: "ugli"
  }));
  /** Beginnings behind which the first region begins, wherever their vowels are. */
  const beginning = /^(?:arsen|commun|emerg|gener|inter|later|organ|past|univers)/;

  // Endings, what each becomes, the region that it has to stand in, and one letter that has to stand before it. Of
  // several endings that a word has, the longest counts: it stands before the others.
  const second = [
    ["ational", "ate"], ["fulness", "ful"], ["iveness", "ive"], ["ization", "ize"], ["ousness", "ous"], ["biliti", "ble"],
    ["lessli", "less"], ["tional", "tion"], ["alism", "al"], ["aliti", "al"], ["ation", "ate"], ["entli", "ent"],
    ["fulli", "ful"], ["iviti", "ive"], ["ogist", "og"], ["ousli", "ous"], ["abli", "able"], ["alli", "al"],
    ["anci", "ance"], ["ator", "ate"], ["enci", "ence"], ["izer", "ize"], ["bli", "ble"], ["ogi", "og", 0, "l"],
    ["li", "", 0, "cdeghkmnrt"]
  ];
  const third = [
    ["ational", "ate"], ["tional", "tion"], ["alize", "al"], ["ative", "", 1], ["icate", "ic"], ["iciti", "ic"],
    ["ical", "ic"], ["ness", ""], ["ful", ""]
  ];
  const fourth = [
    ..."ement able ance ence ible ment ant ate ent".split(" ").map(ending => [ending, "", 1]), ["ion", "", 1, "st"],
    ..."ism iti ive ize ous al er ic".split(" ").map(ending => [ending, "", 1])
  ];

  /** Where a region begins: behind the first consonant after a vowel. */
  const regionOf = (word, start) => {
    const match = /[aeiouy]+[^aeiouy]/.exec(word.slice(start));
    return match === null ? word.length : start + match.index + match[0].length;
  };

  const replaced = (word, regions, endings) => {
    const found = endings.find(([ending]) => word.endsWith(ending));
    if (found === undefined) return word;
    const [ending, replacement, region = 0, after] = found;
    const start = word.length - ending.length;
    const mayGo = start >= regions[region] && (after === undefined || (start > 0 && after.includes(word[start - 1])));
    return mayGo ? word.slice(0, start) + replacement : word;
  };

  const withoutPlural = word => {
    if (word.endsWith("sses")) return word.slice(0, -2);
    if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
    return /[aeiouy].*[^us]s$/.test(word) ? word.slice(0, -1) : word;
  };

  const isShort = word =>
    /[^aeiouy][aeiouy][^aeiouywxY]$/.test(word) || /^[aeiouy][^aeiouy]$/.test(word) || word.endsWith("past");

  /** After an ending has gone: "hop" and "hope", "fil" and "fill". */
  const restored = (word, first) => {
    if (/(?:at|bl|iz)$/.test(word)) return `${word}e`;
    if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(word)) return /^[aeo]..$/.test(word) ? word : word.slice(0, -1);
    return word.length === first && isShort(word) ? `${word}e` : word;
  };

  const withoutEdAndIng = (word, first) => {
    const match = /(?:eedly|ingly|edly|eed|ing|ed)$/.exec(word);
    if (match === null) return word;
    const [ending] = match;
    const rest = word.slice(0, match.index);
    if (ending.startsWith("eed")) {
      return rest.length >= first && !/^(?:exc|proc|succ)$/.test(rest) ? `${rest}ee` : word;
    }
    if (ending === "ing") {
      if (/^(?:cann|earr|even|herr|inn|out)$/.test(rest)) return word;
      if (/^[^aeiouy]y$/.test(rest)) return `${rest[0]}ie`;
    }
    return /[aeiouy]/.test(rest) ? restored(rest, first) : word;
  };

  const withoutLast = (word, [first, second]) => {
    const start = word.length - 1;
    const rest = word.slice(0, start);
    if (word.endsWith("e")) return start >= second || (start >= first && !isShort(rest)) ? rest : word;
    return word.endsWith("ll") && start >= second ? rest : word;
  };

  const stemOf = word => {
    if (!/^[a-z]{3,}$/.test(word)) return word;
    if (exceptions.has(word)) return exceptions.get(word);
    // A y that is a consonant is written Y meanwhile.
    let stem = word.replace(/^y/, "Y").replace(/([aeiouy])y/g, "$1Y");
    const match = beginning.exec(stem);
    const first = match === null ? regionOf(stem, 0) : match[0].length;
    const regions = [first, regionOf(stem, first)];
    stem = withoutEdAndIng(withoutPlural(stem), first).replace(/(?<=.[^aeiouy])[yY]$/, "i");
    stem = replaced(replaced(replaced(stem, regions, second), regions, third), regions, fourth);
    return withoutLast(stem, regions).toLowerCase();
  };

  search.stemmers = { ...search.stemmers, en: stemOf };
})(window.newelSearch);
