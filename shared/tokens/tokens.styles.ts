import { css, unsafeCSS } from 'lit';

/** Each token's own value, where the portal says nothing. */
const values = css`
  surface: light-dark(#ffffff, #16181c);
  surface-sunken: light-dark(#f6f7f9, #101215);
  surface-raised: light-dark(#ffffff, #1e2126);
  surface-hover: light-dark(#f3f4f6, #23262c);
  surface-pressed: light-dark(#e8eaed, #2c3037);
  scrim: light-dark(rgb(20 23 29 / 0.46), rgb(0 0 0 / 0.62));
  text: light-dark(#1b1e23, #eceef1);
  text-secondary: light-dark(#454b55, #bcc1ca);
  text-muted: light-dark(#5d646f, #9aa1ad);
  text-disabled: light-dark(#868d97, #747b87);
  border-subtle: light-dark(#eaecef, #262a30);
  border: light-dark(#d7dbe0, #363b43);
  border-control: light-dark(#858c96, #767d89);
  accent: light-dark(#2b57c8, #4470df);
  on-accent: #ffffff;
  accent-hover: color-mix(in oklab, var(--liaison-accent), #000 14%);
  accent-text: light-dark(#2450bb, #9ab6ff);
  accent-subtle: light-dark(#edf2fd, #1f2a45);
  danger: light-dark(#c0302b, #c93c37);
  on-danger: #ffffff;
  danger-text: light-dark(#ad2520, #ff9b94);
  danger-subtle: light-dark(#fdf0ef, #371d1d);
  warning-text: light-dark(#7d4e00, #f2bf67);
  warning-subtle: light-dark(#fdf5e4, #33280f);
  success-text: light-dark(#1a6b41, #7fd3a2);
  success-subtle: light-dark(#ebf6ef, #15301f);
  info-text: light-dark(#265a8c, #93c4f3);
  info-subtle: light-dark(#eef5fb, #16283a);
  focus: light-dark(#1d5fe6, #a9c2ff);
  selected: light-dark(#f0f5ff, #1b243a);
  highlight: light-dark(#ffe9a8, #5c4a12);
  skeleton: light-dark(#e9ebee, #282c33);
  type-line: light-dark(#1b6e3c, #86d6a3);
  type-works: light-dark(#5a45b0, #bfb1ff);
  font:
    system-ui,
    -apple-system,
    var(--liaison-fonts),
    sans-serif;
  font-mono: ui-monospace, 'SF Mono', 'Cascadia Mono', Menlo, Consolas, 'Noto Sans Mono', monospace;
  size-md: 0.875rem;
  size-xs: calc(var(--liaison-size-md) * 0.857);
  size-sm: calc(var(--liaison-size-md) * 0.929);
  size-lg: calc(var(--liaison-size-md) * 1.143);
  size-xl: calc(var(--liaison-size-md) * 1.429);
  leading: 1.5;
  leading-tight: 1.3;
  weight-medium: 500;
  weight-strong: 600;
  space-1: 4px;
  space-2: 8px;
  space-3: 12px;
  space-4: 16px;
  space-5: 24px;
  space-6: 32px;
  radius: 6px;
  radius-sm: calc(var(--liaison-radius) * 0.667);
  radius-lg: calc(var(--liaison-radius) * 1.667);
  shadow-float:
    0 1px 2px light-dark(rgb(20 23 29 / 0.06), rgb(0 0 0 / 0.4)),
    0 6px 20px light-dark(rgb(20 23 29 / 0.1), rgb(0 0 0 / 0.4));
  shadow-modal:
    0 2px 6px light-dark(rgb(20 23 29 / 0.08), rgb(0 0 0 / 0.5)),
    0 20px 56px light-dark(rgb(20 23 29 / 0.2), rgb(0 0 0 / 0.6));
  motion-fast: 100ms;
  motion: 180ms;
  ease: cubic-bezier(0.2, 0, 0, 1);
  z-sticky: 1;
  control: 34px;
  row: 48px;
  target: 24px;
`;

/** `accent: blue` becomes `--liaison-accent: var(--liaison-host-accent, blue)`. */
const declarations = values.cssText.replace(/([\w-]+):\s*([^;]+)/g, '--liaison-$1:var(--liaison-host-$1,$2)');

/**
 * Every colour, size, space, shape and motion the plugins use (design/DESIGN.md §2). One sheet, for two places:
 * a plugin's root element adopts it for its shadow tree (`:host`), a document of ours for the whole page (`:root`).
 *
 * Each token reads the portal's `--liaison-host-*` first, so a portal themes every plugin by setting those once, on
 * `:root` or on any ancestor. Light and dark share a value; the page's `color-scheme` decides, unless `data-theme` does.
 * Space is in px, whatever a portal does to its root font size; type is in rem and follows the reader's setting.
 */
export const tokens = css`
  :root,
  :host {
    --liaison-fonts:
      'Segoe UI', Roboto, 'Apple SD Gothic Neo', 'Malgun Gothic', 'Hiragino Sans', 'Yu Gothic UI', 'PingFang SC',
      'Microsoft YaHei UI', 'Noto Sans', 'Noto Sans CJK KR';
    ${unsafeCSS(declarations)}
  }
  :root[data-theme='auto'],
  :host([data-theme='auto']) {
    color-scheme: light dark;
  }
  :root[data-theme='light'],
  :host([data-theme='light']) {
    color-scheme: light;
  }
  :root[data-theme='dark'],
  :host([data-theme='dark']) {
    color-scheme: dark;
  }
  :root[data-density='compact'],
  :host([data-density='compact']) {
    --liaison-control: var(--liaison-host-control, 32px);
    --liaison-row: var(--liaison-host-row, 40px);
  }
  @media (pointer: coarse) {
    :root,
    :root[data-density],
    :host,
    :host([data-density]) {
      --liaison-control: var(--liaison-host-control-touch, 44px);
      --liaison-row: var(--liaison-host-row-touch, 56px);
      --liaison-target: var(--liaison-host-target-touch, 44px);
    }
  }
  :root:lang(ko),
  :host(:lang(ko)) {
    --liaison-fonts: 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans KR', 'Noto Sans CJK KR';
  }
  :root:lang(ja),
  :host(:lang(ja)) {
    --liaison-fonts: 'Hiragino Sans', 'Yu Gothic UI', Meiryo, 'Noto Sans JP', 'Noto Sans CJK JP';
  }
  :root:lang(zh-Hans, zh-CN, zh-SG),
  :host(:lang(zh-Hans, zh-CN, zh-SG)) {
    --liaison-fonts: 'PingFang SC', 'Microsoft YaHei UI', 'Noto Sans SC', 'Noto Sans CJK SC';
  }
  :root:lang(zh-Hant, zh-TW, zh-HK),
  :host(:lang(zh-Hant, zh-TW, zh-HK)) {
    --liaison-fonts: 'PingFang TC', 'Microsoft JhengHei UI', 'Noto Sans TC', 'Noto Sans CJK TC';
  }
  @media (prefers-reduced-motion: reduce) {
    :root,
    :host {
      --liaison-motion-fast: 0.01ms;
      --liaison-motion: 0.01ms;
    }
  }
  @media (forced-colors: active) {
    :root,
    :host {
      --liaison-surface: Canvas;
      --liaison-surface-sunken: Canvas;
      --liaison-surface-raised: Canvas;
      --liaison-surface-hover: Canvas;
      --liaison-surface-pressed: Canvas;
      --liaison-selected: Canvas;
      --liaison-accent-subtle: Canvas;
      --liaison-text: CanvasText;
      --liaison-text-secondary: CanvasText;
      --liaison-text-muted: CanvasText;
      --liaison-text-disabled: GrayText;
      --liaison-border-subtle: CanvasText;
      --liaison-border: CanvasText;
      --liaison-border-control: ButtonBorder;
      --liaison-accent: Highlight;
      --liaison-accent-hover: Highlight;
      --liaison-on-accent: HighlightText;
      --liaison-accent-text: LinkText;
      --liaison-danger: ButtonFace;
      --liaison-on-danger: ButtonText;
      --liaison-danger-text: CanvasText;
      --liaison-warning-text: CanvasText;
      --liaison-success-text: CanvasText;
      --liaison-info-text: CanvasText;
      --liaison-highlight: Mark;
      --liaison-focus: Highlight;
      --liaison-skeleton: GrayText;
      --liaison-type-line: CanvasText;
      --liaison-type-works: CanvasText;
    }
  }
`;
