"use strict";
// What a page is more comfortable with and complete without: buttons that copy, a contents list that shows where one
// is, and a switch of languages that keeps the place. No tag and no ampersand here: the page is XML too.
(function () {
  const words = document.currentScript.dataset;
  const headings = Array.from(document.querySelectorAll("article h2[id], article h3[id]"));
  document.documentElement.classList.add("scripted");

  const said = document.createElement("p");
  said.className = "said";
  said.setAttribute("role", "status");
  document.querySelector("main").append(said);

  function copyByHand(text) {
    const area = document.createElement("textarea");
    area.className = "said";
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done ? Promise.resolve() : Promise.reject(new Error("not allowed"));
  }

  function copy(text) {
    return navigator.clipboard
      ? navigator.clipboard.writeText(text).catch(() => copyByHand(text))
      : copyByHand(text);
  }

  function addButton(block, tag, label, text) {
    const box = document.createElement(tag);
    const button = document.createElement("button");
    let waiting = 0;
    function show(word) {
      button.textContent = word;
      said.textContent = word;
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        button.textContent = label;
        said.textContent = "";
      }, 2000);
    }
    box.className = "copyable";
    button.type = "button";
    button.textContent = label;
    button.addEventListener("click", () => {
      copy(text).then(() => show(words.copied), () => show(words.failed)).then(() => button.focus());
    });
    block.replaceWith(box);
    box.append(block, button);
  }

  document.querySelectorAll("article pre").forEach((pre) => {
    addButton(pre, "div", words.code, pre.textContent);
  });
  document.querySelectorAll("article .display[data-latex]").forEach((formula) => {
    addButton(formula, "span", words.latex, formula.dataset.latex);
  });

  // The heading under which the reader is: the last one at the window's top or above.
  function place(among) {
    const above = among.filter((h) => 120 > h.getBoundingClientRect().top);
    return scrollY > 0 ? above.pop() : undefined;
  }

  document.querySelectorAll(".top a[hreflang]").forEach((link) => {
    const page = link.getAttribute("href");
    function follow() {
      const heading = place(headings);
      link.setAttribute("href", heading ? page + "#" + heading.id : page);
    }
    ["pointerdown", "focus", "click"].forEach((event) => link.addEventListener(event, follow));
  });

  const contents = Array.from(document.querySelectorAll(".contents a"));
  let asked = false;
  function mark() {
    asked = false;
    const section = place(headings.filter((h) => h.tagName.toLowerCase() === "h2"));
    contents.forEach((link) => {
      if (section ? link.hash === "#" + section.id : false) {
        link.setAttribute("aria-current", "true");
      } else {
        link.removeAttribute("aria-current");
      }
    });
  }
  addEventListener("scroll", () => {
    if (!asked) {
      asked = true;
      requestAnimationFrame(mark);
    }
  }, { passive: true });
  mark();
})();
