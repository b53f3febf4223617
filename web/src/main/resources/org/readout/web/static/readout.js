// Theme switch, "/" to the search box, links both ways in the reader. Pages work without any of it.
(function () {
  "use strict";
  const themes = ["auto", "light", "dark"];
  const root = document.documentElement;
  const button = document.querySelector("[data-theme-switch]");
  if (button) {
    button.addEventListener("click", function () {
      const next = themes[(themes.indexOf(root.dataset.theme) + 1) % themes.length];
      root.dataset.theme = next;
      button.setAttribute("aria-label", "Theme: " + next);
      document.cookie = "theme=" + next + ";path=/;max-age=31536000;samesite=strict";
    });
  }
  document.addEventListener("keydown", function (event) {
    const typing = /(^|; )keys=off/.test(document.cookie) || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const box = document.getElementById("q");
      if (box) {
        event.preventDefault();
        box.focus();
      }
    }
  });
  function light(event) {
    const card = event.target.closest("[data-sentence]");
    const sentence = event.target.closest(".sentence[id]");
    document.querySelectorAll(".lit").forEach(function (one) { one.classList.remove("lit"); });
    if (card) {
      const told = document.getElementById(card.dataset.sentence);
      if (told) { told.classList.add("lit"); }
    } else if (sentence) {
      document.querySelectorAll('[data-sentence="' + sentence.id + '"]').forEach(function (one) { one.classList.add("lit"); });
    }
  }
  if (document.querySelector(".reader")) {
    document.addEventListener("mouseover", light);
    document.addEventListener("focusin", light);
  }
})();
