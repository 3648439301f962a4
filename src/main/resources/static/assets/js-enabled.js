// Runs before anything is drawn, so that nothing jumps when scripts take over.
document.body.className += " js-enabled" + ("noModule" in HTMLScriptElement.prototype ? " nhsuk-frontend-supported" : "");
