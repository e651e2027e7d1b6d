import { css } from 'lit';

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
    --liaison-surface: var(--liaison-host-surface, light-dark(#ffffff, #16181c));
    --liaison-surface-sunken: var(--liaison-host-surface-sunken, light-dark(#f6f7f9, #101215));
    --liaison-surface-raised: var(--liaison-host-surface-raised, light-dark(#ffffff, #1e2126));
    --liaison-surface-hover: var(--liaison-host-surface-hover, light-dark(#f3f4f6, #23262c));
    --liaison-surface-pressed: var(--liaison-host-surface-pressed, light-dark(#e8eaed, #2c3037));
    --liaison-scrim: var(--liaison-host-scrim, light-dark(rgb(20 23 29 / 0.46), rgb(0 0 0 / 0.62)));
    --liaison-text: var(--liaison-host-text, light-dark(#1b1e23, #eceef1));
    --liaison-text-secondary: var(--liaison-host-text-secondary, light-dark(#454b55, #bcc1ca));
    --liaison-text-muted: var(--liaison-host-text-muted, light-dark(#5d646f, #9aa1ad));
    --liaison-text-disabled: var(--liaison-host-text-disabled, light-dark(#868d97, #747b87));
    --liaison-border-subtle: var(--liaison-host-border-subtle, light-dark(#eaecef, #262a30));
    --liaison-border: var(--liaison-host-border, light-dark(#d7dbe0, #363b43));
    --liaison-border-control: var(--liaison-host-border-control, light-dark(#858c96, #767d89));
    --liaison-accent: var(--liaison-host-accent, light-dark(#2b57c8, #4470df));
    --liaison-on-accent: var(--liaison-host-on-accent, #ffffff);
    --liaison-accent-hover: var(--liaison-host-accent-hover, color-mix(in oklab, var(--liaison-accent), #000 14%));
    --liaison-accent-text: var(--liaison-host-accent-text, light-dark(#2450bb, #9ab6ff));
    --liaison-accent-subtle: var(--liaison-host-accent-subtle, light-dark(#edf2fd, #1f2a45));
    --liaison-danger: var(--liaison-host-danger, light-dark(#c0302b, #c93c37));
    --liaison-on-danger: var(--liaison-host-on-danger, #ffffff);
    --liaison-danger-text: var(--liaison-host-danger-text, light-dark(#ad2520, #ff9b94));
    --liaison-danger-subtle: var(--liaison-host-danger-subtle, light-dark(#fdf0ef, #371d1d));
    --liaison-warning-text: var(--liaison-host-warning-text, light-dark(#7d4e00, #f2bf67));
    --liaison-warning-subtle: var(--liaison-host-warning-subtle, light-dark(#fdf5e4, #33280f));
    --liaison-success-text: var(--liaison-host-success-text, light-dark(#1a6b41, #7fd3a2));
    --liaison-success-subtle: var(--liaison-host-success-subtle, light-dark(#ebf6ef, #15301f));
    --liaison-info-text: var(--liaison-host-info-text, light-dark(#265a8c, #93c4f3));
    --liaison-info-subtle: var(--liaison-host-info-subtle, light-dark(#eef5fb, #16283a));
    --liaison-focus: var(--liaison-host-focus, light-dark(#1d5fe6, #a9c2ff));
    --liaison-selected: var(--liaison-host-selected, light-dark(#f0f5ff, #1b243a));
    --liaison-highlight: var(--liaison-host-highlight, light-dark(#ffe9a8, #5c4a12));
    --liaison-skeleton: var(--liaison-host-skeleton, light-dark(#e9ebee, #282c33));
    --liaison-type-line: var(--liaison-host-type-line, light-dark(#1b6e3c, #86d6a3));
    --liaison-type-works: var(--liaison-host-type-works, light-dark(#5a45b0, #bfb1ff));
    --liaison-font: var(
      --liaison-host-font,
      system-ui,
      -apple-system,
      'Segoe UI',
      Roboto,
      'Apple SD Gothic Neo',
      'Malgun Gothic',
      'Hiragino Sans',
      'Yu Gothic UI',
      'PingFang SC',
      'Microsoft YaHei UI',
      'Noto Sans',
      'Noto Sans CJK KR',
      sans-serif
    );
    --liaison-font-mono: var(
      --liaison-host-font-mono,
      ui-monospace,
      'SF Mono',
      'Cascadia Mono',
      Menlo,
      Consolas,
      'Noto Sans Mono',
      monospace
    );
    --liaison-size-md: var(--liaison-host-size-md, 0.875rem);
    --liaison-size-xs: var(--liaison-host-size-xs, calc(var(--liaison-size-md) * 0.857));
    --liaison-size-sm: var(--liaison-host-size-sm, calc(var(--liaison-size-md) * 0.929));
    --liaison-size-lg: var(--liaison-host-size-lg, calc(var(--liaison-size-md) * 1.143));
    --liaison-size-xl: var(--liaison-host-size-xl, calc(var(--liaison-size-md) * 1.429));
    --liaison-leading: var(--liaison-host-leading, 1.5);
    --liaison-leading-tight: var(--liaison-host-leading-tight, 1.3);
    --liaison-weight-medium: var(--liaison-host-weight-medium, 500);
    --liaison-weight-strong: var(--liaison-host-weight-strong, 600);
    --liaison-space-1: var(--liaison-host-space-1, 4px);
    --liaison-space-2: var(--liaison-host-space-2, 8px);
    --liaison-space-3: var(--liaison-host-space-3, 12px);
    --liaison-space-4: var(--liaison-host-space-4, 16px);
    --liaison-space-5: var(--liaison-host-space-5, 24px);
    --liaison-space-6: var(--liaison-host-space-6, 32px);
    --liaison-radius: var(--liaison-host-radius, 6px);
    --liaison-radius-sm: var(--liaison-host-radius-sm, calc(var(--liaison-radius) * 0.667));
    --liaison-radius-lg: var(--liaison-host-radius-lg, calc(var(--liaison-radius) * 1.667));
    --liaison-shadow-float: var(
      --liaison-host-shadow-float,
      0 1px 2px light-dark(rgb(20 23 29 / 0.06), rgb(0 0 0 / 0.4)),
      0 6px 20px light-dark(rgb(20 23 29 / 0.1), rgb(0 0 0 / 0.4))
    );
    --liaison-shadow-modal: var(
      --liaison-host-shadow-modal,
      0 2px 6px light-dark(rgb(20 23 29 / 0.08), rgb(0 0 0 / 0.5)),
      0 20px 56px light-dark(rgb(20 23 29 / 0.2), rgb(0 0 0 / 0.6))
    );
    --liaison-motion-fast: var(--liaison-host-motion-fast, 100ms);
    --liaison-motion: var(--liaison-host-motion, 180ms);
    --liaison-ease: var(--liaison-host-ease, cubic-bezier(0.2, 0, 0, 1));
    --liaison-z-sticky: var(--liaison-host-z-sticky, 1);
    --liaison-z-float: var(--liaison-host-z-float, 10);
    --liaison-z-toast: var(--liaison-host-z-toast, 20);
    --liaison-control: var(--liaison-host-control, 34px);
    --liaison-row: var(--liaison-host-row, 48px);
    --liaison-target: var(--liaison-host-target, 24px);
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
    --liaison-font: var(
      --liaison-host-font,
      system-ui,
      -apple-system,
      'Apple SD Gothic Neo',
      'Malgun Gothic',
      'Noto Sans KR',
      'Noto Sans CJK KR',
      sans-serif
    );
  }
  :root:lang(ja),
  :host(:lang(ja)) {
    --liaison-font: var(
      --liaison-host-font,
      system-ui,
      -apple-system,
      'Hiragino Sans',
      'Yu Gothic UI',
      Meiryo,
      'Noto Sans JP',
      'Noto Sans CJK JP',
      sans-serif
    );
  }
  :root:lang(zh-Hans, zh-CN, zh-SG),
  :host(:lang(zh-Hans, zh-CN, zh-SG)) {
    --liaison-font: var(
      --liaison-host-font,
      system-ui,
      -apple-system,
      'PingFang SC',
      'Microsoft YaHei UI',
      'Noto Sans SC',
      'Noto Sans CJK SC',
      sans-serif
    );
  }
  :root:lang(zh-Hant, zh-TW, zh-HK),
  :host(:lang(zh-Hant, zh-TW, zh-HK)) {
    --liaison-font: var(
      --liaison-host-font,
      system-ui,
      -apple-system,
      'PingFang TC',
      'Microsoft JhengHei UI',
      'Noto Sans TC',
      'Noto Sans CJK TC',
      sans-serif
    );
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
      --liaison-shadow-float: none;
      --liaison-shadow-modal: none;
    }
  }
`;
