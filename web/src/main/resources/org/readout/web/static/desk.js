// Keys and small helps for who works with the register. Pages work without any of it.
(function () {
  "use strict";
  function isTyping(event) {
    const name = event.target.tagName;
    return name === "TEXTAREA" || name === "SELECT" || (name === "INPUT" && !/^(button|submit|checkbox|radio)$/.test(event.target.type));
  }
  function isOff() {
    return /(^|; )keys=off/.test(document.cookie);
  }

  // "j" and "k" go from sentence to sentence, or from one link of a list to the next.
  function move(step) {
    const all = Array.from(document.querySelectorAll(".sentence-number, .hits .hit-text a, .main-column tbody tr"))
      .map(function (one) { return one.tagName === "TR" ? one.querySelector("a") : one; })
      .filter(function (one) { return one && one.offsetParent; });
    const here = all.indexOf(document.activeElement);
    const marked = document.querySelector("#hit");
    const start = here >= 0 || !marked ? here : all.indexOf(marked.closest(".sentence") && marked.closest(".sentence").querySelector(".sentence-number")) - step;
    const next = all[Math.max(0, Math.min(all.length - 1, start + step))];
    if (next) {
      next.focus();
      next.scrollIntoView({ block: "center" });
    }
  }

  const help = document.getElementById("help");
  const keys = document.querySelector("[data-keys]");
  if (keys) {
    keys.checked = !isOff();
    keys.addEventListener("change", function () {
      document.cookie = "keys=" + (keys.checked ? "on" : "off") + ";path=/;max-age=31536000;samesite=strict";
    });
  }
  document.querySelectorAll("[data-help]").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () { help.showModal(); });
  });
  document.addEventListener("keydown", function (event) {
    if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey || isOff() || (help && help.open)) { return; }
    if (event.key === "?" && help) {
      help.showModal();
    } else if (event.key === "j") {
      move(1);
    } else if (event.key === "k") {
      move(-1);
    } else {
      const button = document.querySelector('[data-key="' + CSS.escape(event.key) + '"]');
      if (button) {
        event.preventDefault();
        button.click();
      }
    }
  });

  // The words that are selected, else those marked, with where they stand.
  const copy = document.querySelector("[data-copy]");
  if (copy && navigator.clipboard) {
    copy.hidden = false;
    copy.addEventListener("click", function () {
      const marked = document.getElementById("hit");
      const selected = String(window.getSelection()).trim();
      const words = selected || (marked ? marked.textContent.trim() : "");
      navigator.clipboard.writeText((words ? "“" + words + "” " : "") + "(" + copy.dataset.copy + ") " + location.href).then(function () {
        document.querySelector("[data-copied]").textContent = "Copied.";
      });
    });
  }
})();
