/*
  What a search takes for a word, and when two words are the same.

  Newel does both to the site's texts (Sources/Publishing/Search: TextLetter.swift, TextPieces.swift, FoldedWord.swift), and
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
      "\\u1AB0-\\u1AFF\\u1DC0-\\u1DFF\\u20D0-\\u20FF\\uFE20-\\uFE2F\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]",
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

  /** More words than this are not looked for. */
  const most = 32;

  /**
   * What to look for: `{ text, units, isWhole }`, each once.
   *
   * A row of characters without spaces is looked for by twos, since nobody says where its words begin; `units` holds
   * the two, or a single one. A word of one or two letters counts only whole, unless it is the last, which may be
   * unfinished: "to" would begin "together".
   */
  const termsOf = query => {
    const found = [...query.matchAll(wordOrCharacter)].map(match => ({
      text: fold(match[0]), isCharacter: match[1] !== undefined, start: match.index, end: match.index + match[0].length
    })).filter(({ text }) => text !== "");
    const terms = new Map();
    found.forEach((word, place) => {
      const joins = other => other !== undefined && other.isCharacter && word.isCharacter;
      const [before, after] = [found[place - 1], found[place + 1]];
      if (!word.isCharacter) {
        const isWhole = after !== undefined && word.text.length <= 2;
        terms.set(word.text, { text: word.text, units: null, isWhole });
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

  Object.assign(search, { fold, termsOf, kindOf });
})(window.newelSearch);
