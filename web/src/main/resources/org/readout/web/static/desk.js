// Keys and small helps for who works with the register. Pages work without any of it.
(function () {
  "use strict";
})();
