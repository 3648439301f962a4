// What pages do better with scripts; every page works without them.
import { initAll } from "./nhsuk-frontend-10.6.1.js";

// Menu, error summary (it takes the focus), upload with a drop zone, and the other components.
initAll();

// On paper everything is open; afterwards it is as it was.
const opened = [];
addEventListener("beforeprint", () => {
  for (const folded of document.querySelectorAll("details:not([open])")) {
    folded.open = true;
    opened.push(folded);
  }
});
addEventListener("afterprint", () => {
  for (const folded of opened.splice(0)) {
    folded.open = false;
  }
});

// <button hidden data-print>
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

// <p data-scrolls=".box">: how to scroll the box, told only while the box is wider than its place
for (const hint of document.querySelectorAll("[data-scrolls]")) {
  const boxes = Array.from(document.querySelectorAll(hint.dataset.scrolls));
  const look = () => {
    hint.hidden = boxes.every((box) => box.scrollWidth <= box.clientWidth);
  };
  look();
  addEventListener("resize", look);
}

// <button hidden data-copy="#id" data-copied="Words to say afterwards"> with <span role="status"> behind it
for (const button of document.querySelectorAll("[data-copy]")) {
  const source = document.querySelector(button.dataset.copy);
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(source.textContent.trim());
      button.nextElementSibling.textContent = button.dataset.copied;
    } catch {
      // Not allowed to: mark it, so that the user can.
      getSelection().selectAllChildren(source);
    }
  });
}

// <div data-poll="address of this page"> with one <p role="status" id="progress"> in it: asked every 2 seconds, until
// the address answers with a way onwards. A <p hidden data-after="8"> is shown after so many seconds.
for (const running of document.querySelectorAll("[data-poll]")) {
  const line = running.querySelector("[role=status]");
  const ask = async () => {
    try {
      const answer = await fetch(running.dataset.poll, { redirect: "manual", cache: "no-store" });
      if (answer.type === "opaqueredirect") {
        location.replace(running.dataset.poll);
        return;
      }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const now = page.getElementById(line.id)?.textContent.trim();
      if (!now) {
        location.replace(running.dataset.poll);
        return;
      }
      // Said again only when it is something new.
      if (now !== line.textContent.trim()) {
        line.textContent = now;
      }
    } catch {
      // The connection is gone for now; ask again.
    }
    setTimeout(ask, 2000);
  };
  setTimeout(ask, 2000);
  for (const later of running.querySelectorAll("[data-after]")) {
    setTimeout(() => {
      later.hidden = false;
    }, Number(later.dataset.after) * 1000);
  }
}
