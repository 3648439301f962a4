// Makes what the service sends to browsers: npm ci && npm run vendor
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";
import * as sass from "sass";

const here = path.dirname(fileURLToPath(import.meta.url));
const system = path.join(here, "node_modules/nhsuk-frontend");
const { version } = JSON.parse(readFileSync(path.join(system, "package.json"), "utf8"));
const assets = path.join(here, "../src/main/resources/static/assets");
const fixtures = path.join(here, "../src/test/resources/nhsuk-frontend");

mkdirSync(path.join(assets, "images"), { recursive: true });
for (const old of readdirSync(assets).filter((name) => name.startsWith("nhsuk-frontend"))) {
  rmSync(path.join(assets, old));
}
for (const old of readdirSync(path.join(assets, "images")).filter((name) => name.startsWith("nhsuk-"))) {
  rmSync(path.join(assets, "images", old));
}

const { css } = sass.compile(path.join(here, "icscheck.scss"), {
  loadPaths: [path.join(system, "dist/nhsuk"), here],
  style: "compressed",
  quietDeps: true,
});
writeFileSync(path.join(assets, "icscheck.css"), css + "\n");

// Only the icons that the style sheet asks for: the others hold the logo.
for (const icon of new Set(Array.from(css.matchAll(/url\("?images\/([a-z-]+\.svg)"?\)/g), (found) => found[1]))) {
  copyFileSync(path.join(system, "dist/nhsuk/assets/images", icon), path.join(assets, "images", icon));
}

// The version is in the name because app.js asks for it by name, without a checksum in the address.
const script = readFileSync(path.join(system, "dist/nhsuk/nhsuk-frontend.min.js"), "utf8");
writeFileSync(
  path.join(assets, `nhsuk-frontend-${version}.js`),
  script.replace(/\/\/# sourceMappingURL=.*\s*$/, "") + "\n",
);

// What the templates in templates/nhs are held to: the examples that use nothing but the options we use. An option that is
// neither used nor left out for a reason is new, and somebody has to look at it.
function* options(context) {
  for (const [name, value] of Object.entries(context)) {
    yield name;
    const held = Array.isArray(value) ? value.flat() : [value];
    for (const item of held) {
      if (item && typeof item === "object") {
        yield* Object.keys(item).map((key) => name + (Array.isArray(value) ? "[]." : ".") + key);
      }
    }
  }
}

function deeper(value, level = 0) {
  return value && typeof value === "object"
    ? Object.entries(value).flatMap(([key, held]) => [...(level > 1 ? [key] : []), ...deeper(held, level + 1)])
    : [];
}

const { "*": everywhere, ...components } = JSON.parse(readFileSync(path.join(here, "components.json"), "utf8"));
rmSync(fixtures, { recursive: true, force: true });
mkdirSync(fixtures, { recursive: true });
for (const [component, { use, leave, skip, deeper: left = everywhere.deeper }] of Object.entries(components)) {
  const skipped = Object.keys({ ...everywhere.skip, ...skip }).map((name) => new RegExp(name));
  const { fixtures: all } = JSON.parse(
    readFileSync(path.join(system, `dist/nhsuk/components/${component}/fixtures.json`), "utf8"),
  );
  const kept = all.filter(({ name, description, context }) => {
    if (skipped.some((pattern) => pattern.test(description ? `${name}, ${description}` : name))) {
      return false;
    }
    if (deeper(context).some((key) => left[key])) {
      return false;
    }
    const asked = Array.from(options(context));
    if (asked.some((option) => leave[option] || leave[option.replace(/[.[].*/, "")])) {
      return false;
    }
    const unknown = asked.filter((option) => !use.includes(option));
    if (unknown.length) {
      throw new Error(`${component}: ${unknown} is neither used nor left out in components.json`);
    }
    return true;
  });
  const lines = kept.map(({ name, description, context, html }) => JSON.stringify({ name, description, context, html }));
  writeFileSync(path.join(fixtures, `${component}.json`), `[\n${lines.join(",\n")}\n]\n`);
  console.log(`${component}: ${kept.length} of ${all.length} examples`);
}

console.log(`nhsuk-frontend ${version}`);
for (const name of readdirSync(assets, { withFileTypes: true }).filter((entry) => entry.isFile())) {
  const bytes = readFileSync(path.join(assets, name.name));
  console.log(`${createHash("sha256").update(bytes).digest("hex")}  ${name.name}  ${bytes.length}`);
}
