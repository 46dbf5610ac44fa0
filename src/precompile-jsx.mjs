// What of a template's markup never changes? Preact prints it once, beforehand, and at run time only what does change.
//
// Preact's own form for this is `jsxTemplate`: strings, and between them what has to be looked at when it is rendered.
import { parse } from 'acorn';
import { transform } from 'esbuild';
import { Fragment, h } from 'preact';
import { render } from 'preact-render-to-string';

const RUNTIME = 'preact/jsx-runtime';

/** What stands at the place of a value that is not known yet; no text has these letters of the private use area. */
const BEGIN = '\uE000';
const END = '\uE001';
const HOLE = new RegExp(`(?: ([^\\s"=]+)=")?${BEGIN}(\\d+)${END}"?`);

/** Of these Preact knows more than that they are attributes. */
const SPECIAL = new Set(['dangerouslySetInnerHTML', 'ref', 'key', 'style', 'value', 'defaultValue']);

/** As `preact-render-to-string` writes an attribute, its space included, and what is a child. */
const PRELUDE = `import { jsxTemplate as $template, jsxAttr as $print, jsxEscape as $escape } from "${RUNTIME}";
const $attribute = (name, value) =>
  value == null || (value === false && name[4] !== "-") || typeof value === "function" ? "" :
  value === "" || (value === true && name[4] !== "-") ? " " + name : " " + $print(name, "" + value);
const $child = (value) => (typeof value === "object" ? value : $escape(value));
`;

/**
 * @param {string} source of a module in TSX
 * @returns {Promise<string>} a module in JavaScript whose components render the same
 */
export async function precompileJsx(source) {
  const { code } = await transform(source, {
    loader: 'tsx',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    target: 'node20',
  });
  const program = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
  const names = namesOfRuntime(program);
  const templates = [];

  /** The source of a node, with the markup in it precompiled. */
  const print = (node) => {
    if (isMarkup(node, names)) return printMarkup(node);
    let [printed, at] = ['', node.start];
    for (const child of childrenOf(node)) {
      // In `{ words }` the key and its value are one.
      if (child.start < at) continue;
      printed += code.slice(at, child.start) + print(child);
      at = child.end;
    }
    return printed + code.slice(at, node.end);
  };

  const printMarkup = (node) => {
    const holes = [];
    const [first, ...others] = render(vnodeOf(node, names, holes)).split(new RegExp(HOLE, 'g'));
    const strings = [first];
    const values = [];
    for (let at = 0; at < others.length; at += 3) {
      const [name, hole, after] = others.slice(at, at + 3);
      const value = print(holes[Number(hole)]);
      values.push(name === undefined ? `$child(${value})` : `$attribute(${JSON.stringify(name)}, ${value})`);
      strings.push(after);
    }
    templates.push(JSON.stringify(strings));
    return `$template(${[`$markup${templates.length - 1}`, ...values].join(', ')})`;
  };

  const printed = print(program);
  return `${PRELUDE}${templates.map((strings, at) => `const $markup${at} = ${strings};\n`).join('')}${printed}`;
}

/** By which names the module calls Preact's functions. */
function namesOfRuntime({ body }) {
  const names = new Map();
  for (const { type, source, specifiers } of body) {
    if (type !== 'ImportDeclaration' || source.value !== RUNTIME) continue;
    for (const { imported, local } of specifiers) names.set(local.name, imported.name);
  }
  return names;
}

/** Whether it is an element of HTML, or a fragment, with attributes that stand there one by one. */
function isMarkup(node, names) {
  if (node.type !== 'CallExpression' || !/^jsxs?$/.test(names.get(node.callee.name) ?? '')) return false;
  const [tag, props, ...more] = node.arguments;
  if (tag.type !== 'Literal' && names.get(tag.name) !== 'Fragment') return false;
  return (
    more.length === 0 &&
    props.type === 'ObjectExpression' &&
    props.properties.every(({ type, computed, key }) => type === 'Property' && !computed && !SPECIAL.has(nameOf(key)))
  );
}

function nameOf(key) {
  return key.type === 'Identifier' ? key.name : String(key.value);
}

/** The markup as Preact prints it, with a hole for each value that is not known yet. */
function vnodeOf(node, names, holes) {
  const [tag, { properties }] = node.arguments;
  const hole = (value) => `${BEGIN}${holes.push(value) - 1}${END}`;
  const attributes = {};
  let children = [];
  for (const { key, value } of properties) {
    if (nameOf(key) === 'children') children = value.type === 'ArrayExpression' ? value.elements : [value];
    else attributes[nameOf(key)] = value.type === 'Literal' ? value.value : hole(value);
  }
  const childOf = (child) =>
    child.type === 'Literal' ? child.value : isMarkup(child, names) ? vnodeOf(child, names, holes) : hole(child);
  return h(tag.type === 'Literal' ? tag.value : Fragment, attributes, ...children.map(childOf));
}

/** The nodes right below, in the order of the source. */
function childrenOf(node) {
  const isNode = (value) => typeof value?.type === 'string';
  return Object.values(node)
    .flatMap((value) => (Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : []))
    .sort((a, b) => a.start - b.start);
}
