// The house's own lint rules (.oxlintrc.json loads this file).
import { relative } from 'node:path';

import type { RuleTester } from 'oxlint/plugins-dev';

import { refusalOf } from './import-table.ts';

type Rule = Parameters<RuleTester['run']>[1];
type Visitor = ReturnType<NonNullable<Rule['create']>>;
type NodeOf<Type extends keyof Visitor> = Type extends unknown
  ? NonNullable<Visitor[Type]> extends (node: infer N) => void
    ? N
    : never
  : never;

/** Keeps the drawing of ARCHITECTURE, "The house". */
const importTable: Rule = {
  create(context) {
    const from = relative(context.cwd, context.filename).replaceAll('\\', '/');
    const check = (node: NodeOf<'ImportDeclaration' | 'ExportNamedDeclaration' | 'ExportAllDeclaration'>): void => {
      if (!node.source) return;
      const typeOnly = (node.type === 'ImportDeclaration' ? node.importKind : node.exportKind) === 'type';
      const message = refusalOf(from, node.source.value, typeOnly);
      if (message) context.report({ node: node.source, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression({ source }) {
        const message = source.type === 'Literal' ? refusalOf(from, String(source.value)) : undefined;
        if (message) context.report({ node: source, message });
      },
    };
  },
};

const CHUNK = /webpackChunkName:\s*"(?<name>[^"]+)"/;

/** A later part of a plugin comes through `lazy()`, which can verify it and ask again, under the name by which release.json knows it. */
const lazyChunk: Rule = {
  create(context) {
    return {
      ImportExpression(node) {
        const call = node.parent?.parent;
        if (
          node.parent?.type !== 'ArrowFunctionExpression' ||
          call?.type !== 'CallExpression' ||
          call.callee.type !== 'Identifier' ||
          call.callee.name !== 'lazy'
        ) {
          context.report({
            node,
            message: 'A later part is loaded by lazy(): it can be verified and asked for again.',
          });
          return;
        }
        const [name] = call.arguments;
        const wanted = name?.type === 'Literal' ? String(name.value) : undefined;
        const chunk = CHUNK.exec(context.sourceCode.getText(node))?.groups?.['name'];
        if (wanted && wanted === chunk) return;
        const message = `lazy() and its import() name one chunk: lazy('${wanted ?? chunk ?? 'part'}', () => import(/* webpackChunkName: "${wanted ?? chunk ?? 'part'}" */ …)).`;
        context.report({ node, message });
      },
    };
  },
};

const SINKS = new Set([
  'innerHTML',
  'outerHTML',
  'srcdoc',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
]);
const UNSAFE_DIRECTIVE = /^lit\/(?:directives\/(?:style-map|unsafe-html|unsafe-svg|unsafe-mathml)|static-html)\.js$/;
const INLINE_STYLE = /\sstyle\s*=/;
const SINK_BINDING = /\.(?:innerHTML|outerHTML|srcdoc)\s*=/;

/** A portal's strict CSP and Trusted Types refuse what is written as a string (P1, P2, P3). */
const noUnsafeMarkup: Rule = {
  create(context) {
    const refuse = (
      node: NodeOf<'ImportDeclaration' | 'MemberExpression' | 'TaggedTemplateExpression'>,
      message: string,
    ) => context.report({ node, message });
    return {
      ImportDeclaration(node) {
        if (!UNSAFE_DIRECTIVE.test(node.source.value)) return;
        refuse(node, 'Strict CSP refuses it. Dynamic styles: style.setProperty() or a class. Markup: a template.');
      },
      MemberExpression(node) {
        const { property, computed } = node;
        const name =
          !computed && property.type === 'Identifier' ? property.name : 'value' in property && property.value;
        if (SINKS.has(String(name))) refuse(node, `${name} takes a string for markup: a template, or textContent.`);
      },
      TaggedTemplateExpression(node) {
        if (node.tag.type !== 'Identifier' || !['html', 'svg'].includes(node.tag.name)) return;
        const text = node.quasi.quasis.map(({ value }) => value.raw).join('$');
        if (INLINE_STYLE.test(text))
          refuse(node, 'A style attribute is refused by strict CSP: a class, or style.setProperty().');
        if (SINK_BINDING.test(text)) refuse(node, 'That property takes a string for markup: nest a template.');
        if (/javascript:/i.test(text)) refuse(node, 'A javascript: address is a script: use a listener.');
      },
    };
  },
};

export default {
  meta: { name: 'liaison' },
  rules: { 'import-table': importTable, 'lazy-chunk': lazyChunk, 'no-unsafe-markup': noUnsafeMarkup },
};
