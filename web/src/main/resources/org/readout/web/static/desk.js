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
  document.addEventListener("keydown", function (event) {
    if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey || isOff()) { return; }
    const button = document.querySelector('[data-key="' + CSS.escape(event.key) + '"]');
    if (button) {
      event.preventDefault();
      button.click();
    }
  });
})();
