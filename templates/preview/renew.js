/*
  Makes a page like another: what is the same in both stays as it is, with all that a reader has done to it.
*/
"use strict";

const renew = (() => {
  const isAlike = (node, other) =>
    node.nodeType === other.nodeType && node.nodeName === other.nodeName && node.id === other.id;

  /* Whether something is open is for its reader to say. */
  const isReaders = (element, name) => name === "open" && element.localName === "details";

  const renewAttributes = (element, other) => {
    for (const { name } of [...element.attributes]) {
      if (!other.hasAttribute(name) && !isReaders(element, name)) element.removeAttribute(name);
    }
    for (const { name, value } of other.attributes) {
      if (element.getAttribute(name) !== value && !isReaders(element, name)) element.setAttribute(name, value);
    }
  };

  /* What has come or gone is mostly in one place: so the children before and after it are left alone. */
  const renewChildren = (element, other) => {
    const nodes = [...element.childNodes];
    const others = [...other.childNodes];
    while (nodes.length && others.length && nodes[0].isEqualNode(others[0])) {
      nodes.shift();
      others.shift();
    }
    let next = null;
    while (nodes.length && others.length && nodes.at(-1).isEqualNode(others.at(-1))) {
      next = nodes.pop();
      others.pop();
    }
    others.forEach((wanted, place) => {
      const node = nodes[place];
      if (!node) element.insertBefore(wanted, next);
      else if (isAlike(node, wanted)) renewNode(node, wanted);
      else node.replaceWith(wanted);
    });
    nodes.slice(others.length).forEach((node) => node.remove());
  };

  const renewNode = (node, other) => {
    if (node.isEqualNode(other)) return;
    if (node.nodeType === Node.ELEMENT_NODE) {
      renewAttributes(node, other);
      renewChildren(node, other);
    } else {
      node.nodeValue = other.nodeValue;
    }
  };

  return renewNode;
})();
