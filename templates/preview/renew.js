/*
  Makes a page like another: what is the same in both stays as it is, with all that a reader has done to it.
*/
"use strict";

const renew = (() => {
  const isElement = (node) => node.nodeType === Node.ELEMENT_NODE;

  /* Whether something is open is for its reader to say. */
  const isReaders = (element, name) => name === "open" && element.localName === "details";

  const attributes = (element) => [...element.attributes].filter(({ name }) => !isReaders(element, name));

  const isSame = (node, other) => {
    if (!isElement(node) || !isElement(other)) return node.isEqualNode(other);
    const own = attributes(node);
    return (
      node.nodeName === other.nodeName &&
      own.length === attributes(other).length &&
      own.every(({ name, value }) => other.getAttribute(name) === value) &&
      node.childNodes.length === other.childNodes.length &&
      [...node.childNodes].every((child, place) => isSame(child, other.childNodes[place]))
    );
  };

  const isAlike = (node, other) =>
    node.nodeType === other.nodeType && node.nodeName === other.nodeName && node.id === other.id;

  const renewAttributes = (element, other) => {
    for (const { name } of attributes(element)) if (!other.hasAttribute(name)) element.removeAttribute(name);
    for (const { name, value } of attributes(other)) {
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    }
  };

  /* The child that becomes another: the one of its name, otherwise the next one that has no name either. */
  const pairs = (nodes, others) => {
    const named = new Map(nodes.filter((node) => node.id).map((node) => [node.id, node]));
    const rest = nodes.filter((node) => !node.id);
    return others.map((other) => {
      if (other.id) return named.get(other.id);
      const place = rest.findIndex((node) => isAlike(node, other));
      return place < 0 ? undefined : rest.splice(0, place + 1).at(-1);
    });
  };

  /* What has come or gone is mostly in one place: so the children before and after it are left alone. */
  const renewChildren = (element, other) => {
    const nodes = [...element.childNodes];
    const others = [...other.childNodes];
    while (nodes.length && others.length && isSame(nodes[0], others[0])) {
      nodes.shift();
      others.shift();
    }
    let next = null;
    while (nodes.length && others.length && isSame(nodes.at(-1), others.at(-1))) {
      next = nodes.pop();
      others.pop();
    }
    const kept = pairs(nodes, others);
    for (const node of nodes) if (!kept.includes(node)) node.remove();
    for (const [place, wanted] of [...others.entries()].reverse()) {
      const node = kept[place];
      const isKept = node && isAlike(node, wanted);
      if (isKept) renewNode(node, wanted);
      else node?.remove();
      const shown = isKept ? node : wanted;
      if (shown.parentNode !== element || shown.nextSibling !== next) element.insertBefore(shown, next);
      next = shown;
    }
  };

  const renewNode = (node, other) => {
    if (isSame(node, other)) return;
    if (isElement(node)) {
      renewAttributes(node, other);
      renewChildren(node, other);
    } else {
      node.nodeValue = other.nodeValue;
    }
  };

  return renewNode;
})();
