/*
  What a search takes for a word, and when two words are the same.

  Newel does both to the site's texts (Sources/SearchIndex: TextLetter.swift, TextPieces.swift; Sources/Localization: FoldedWord.swift), and
  this file does the same to what a reader types.
*/
"use strict";

window.newelSearch = window.newelSearch || {};

(search => {
  /** Letters of Thai, Lao, Burmese, Khmer, Japanese and Chinese: scripts written without spaces between words. */
  const unspaced =
    "\\u0E00-\\u0EFF\\u1000-\\u109F\\u1780-\\u17FF\\u3005-\\u3007\\u3040-\\u30FF\\u31F0-\\u31FF\\u3400-\\u4DBF" +
    "\\u4E00-\\u9FFF\\uF900-\\uFAFF\\u{20000}-\\u{3FFFF}";
  /** What belongs to the letter before it: accents, vowel signs, invisible joiners. */
  const mark = "[\\p{M}\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]";
  const character = `(?=[\\p{L}\\p{N}])[${unspaced}]${mark}{0,64}`;
  const part = `(?![${unspaced}])[\\p{L}\\p{N}]`;
  const wordOrCharacter = new RegExp(`(${character})|(?:${part}|${mark}){1,64}`, "gu");

  const passedOver = new RegExp(
    "[\\u0300-\\u036F\\u0483-\\u0489\\u0591-\\u05C7\\u0610-\\u061A\\u0640\\u064B-\\u065F\\u0670\\u06D6-\\u06ED" +
      "\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF\\uFE20-\\uFE2F\\u00AD\\u200B-\\u200D\\u2060\\uFEFF\\u02BB\\u02BC]",
    "gu"
  );
  const respelt = {
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ħ": "h", "ı": "i", "ŧ": "t",
    "ŋ": "n", "ς": "σ", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه"
  };
  const toRespell = new RegExp(`[${Object.keys(respelt).join("")}]`, "gu");
  const onlyASCII = /^[\x00-\x7F]*$/;

  /** A word as it is compared: without regard to case, accents and the like. */
  const fold = word =>
    onlyASCII.test(word)
      ? word.toLowerCase()
      : word.normalize("NFKD").toLowerCase().replace(passedOver, "").replace(toRespell, letter => respelt[letter])
          .normalize("NFC");

  // Words that are also written as one: JoinedWords.swift does the same.

  const jointOf = gap =>
    /^[-\u2010\u2011\u00B7\u05BE]$/u.test(gap) ? "hyphen"
      : /^['\u2019\u2018\u05F3\u05F4]$/u.test(gap) ? "apostrophe"
        : gap === "." ? "point" : /^[, \u00A0\u2009\u202F]$/u.test(gap) ? "thousands" : undefined;
  const isNumber = word => /^[0-9]*$/.test(word);
  const isThousands = word => /^[0-9]{3}$/.test(word);

  /** Whether two words, as they are compared, count as one with that between them. */
  const joins = (one, joint, other) => {
    if (one === "" || other === "") return false;
    const areNumbers = isNumber(one) && isNumber(other);
    const areThousands = areNumbers && one.length <= 3 && isThousands(other);
    switch (joint) {
      case "hyphen": return !areNumbers;
      case "apostrophe": return !areNumbers || areThousands;
      case "point": return areThousands || (!areNumbers && [...one].length === 1 && [...other].length === 1);
      case "thousands": return areThousands;
      default: return false;
    }
  };

  /** More words in a row are not joined. */
  const mostJoined = 4;

  /**
   * Each row of words that counts as one: `{ text, start, end }`, the first and the last word by their places among `words`.
   *
   * `words` are as they are compared, and `jointAfter` says what stands behind each.
   */
  const joinedWords = (words, jointAfter) => {
    const rows = [];
    words.forEach((word, start) => {
      // The middle of a number is none.
      if (start > 0 && isNumber(word) && isNumber(words[start - 1]) && joins(words[start - 1], jointAfter(start - 1), word)) return;
      let [text, end] = [word, start];
      while (end + 1 < words.length && end - start + 1 < mostJoined && joins(words[end], jointAfter(end), words[end + 1])) {
        end += 1;
        text += words[end];
      }
      if (end > start) rows.push({ text, start, end });
    });
    return rows;
  };

  const article = /^[وف]?(?:[بك]?ال|لل)(?=.{3})/u;

  /** An Arabic word, as it is compared, without its article; the word itself where it has none. */
  const withoutArticle = word => word.replace(article, "");

  /** More words than this are not looked for. */
  const most = 32;

  /**
   * What to look for: `{ text, units, isWhole, spellings }`, each once.
   *
   * A row of characters without spaces is looked for by twos, since nobody says where its words begin; `units` holds
   * the two, or a single one. A word of one or two letters counts only whole, unless it is the last, which may be
   * unfinished: "to" would begin "together". `spellings` are the word and what it may be written as: together with a
   * neighbour, or without its article.
   */
  const termsOf = query => {
    const found = [...query.matchAll(wordOrCharacter)].map(match => ({
      text: fold(match[0]), isCharacter: match[1] !== undefined, start: match.index, end: match.index + match[0].length,
      spellings: []
    })).filter(({ text }) => text !== "");
    const gapAfter = place => query.slice(found[place].end, found[place + 1].start);
    const words = found.map(({ text, isCharacter }) => (isCharacter ? "" : text));
    for (const { text, start, end } of joinedWords(words, place => jointOf(gapAfter(place)))) {
      for (const word of found.slice(start, end + 1)) word.spellings.push({ text, isWhole: false });
    }
    const terms = new Map();
    found.forEach((word, place) => {
      const joins = other => other !== undefined && other.isCharacter && word.isCharacter;
      const [before, after] = [found[place - 1], found[place + 1]];
      if (!word.isCharacter) {
        const isWhole = after !== undefined && word.text.length <= 2;
        // "team work" finds "teamwork", but not what begins like two words by chance.
        for (const [one, other] of [[place - 1, place], [place, place + 1]]) {
          const areApart = words[one] && words[other] && /^\s$/.test(gapAfter(one));
          if (areApart) word.spellings.push({ text: words[one] + words[other], isWhole: true });
        }
        const bare = withoutArticle(word.text);
        if (bare !== word.text) word.spellings.push({ text: bare, isWhole: false });
        const known = terms.get(word.text);
        const others = known ? known.spellings.slice(1) : [];
        const spellings = [{ text: word.text, isWhole }, ...others, ...word.spellings];
        terms.set(word.text, { text: word.text, units: null, isWhole, spellings });
      } else if (joins(after) && after.start === word.end) {
        terms.set(word.text + after.text, { text: word.text + after.text, units: [word.text, after.text], isWhole: false });
      } else if (!(joins(before) && before.end === word.start)) {
        terms.set(word.text, { text: word.text, units: [word.text], isWhole: false });
      }
    });
    return [...terms.values()].slice(0, most);
  };

  /** Whether a piece of a text is a word, a character that is a word by itself, or what stands between words. */
  const beginning = new RegExp(`^(?:(${character})|${part}|${mark})`, "u");
  const kindOf = piece => {
    const match = beginning.exec(piece);
    return match === null ? "gap" : match[1] === undefined ? "word" : "character";
  };

  /** A query with other words in it: `other` gives one for a word as it is compared, or nothing where that stays. */
  const reworded = (query, other) => query.replace(wordOrCharacter, word => other(fold(word)) || word);

  // Endings: stems/ has a file for each language that the site has and Newel knows; without one, beginnings must do.

  const stems = new Map();

  /** What is left of a word, as it is compared, without its endings, in each of these languages. */
  const stemsOf = word => {
    if (!stems.has(word)) stems.set(word, Object.values(search.stemmers || {}).map(stemOf => stemOf(word)));
    return stems.get(word);
  };

  /** Whether two words differ in nothing but their endings. A word of one or two letters has none. */
  const isAkin = (one, other) => {
    if (Math.min(one.length, other.length) <= 2) return false;
    const others = stemsOf(other);
    return stemsOf(one).some((stem, place) => stem === others[place]);
  };

  Object.assign(search, { fold, termsOf, kindOf, jointOf, joinedWords, withoutArticle, reworded, stemsOf, isAkin });
})(window.newelSearch);
