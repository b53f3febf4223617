// Puts the description of the API, which the server makes of its own routes, into the page. Swagger UI has a main part of
// its own; a page may have one, so that it becomes a region. Its links inside of buttons come with deep links only.
document.addEventListener("DOMContentLoaded", () => {
  SwaggerUIBundle({
    url: "/api/v1/openapi.json",
    dom_id: "#swagger-ui",
    deepLinking: false,
    validatorUrl: null,
    defaultModelsExpandDepth: -1,
    onComplete: () => {
      const operations = document.querySelector("#swagger-ui main");
      if (operations) {
        operations.setAttribute("role", "region");
        operations.setAttribute("aria-label", "Operations");
      }
    },
  });
});
