import { noChange } from 'lit';
import { Directive, directive, type PropertyPart } from 'lit/directive.js';

// Lit's `live` for what it is used for here, properties that a reader may have changed since they were written last. Lit's
// own does attributes too, and brings the helpers along that move parts about. The build puts this in its place; tests and
// Storybook use Lit's.

export const live = directive(
  class extends Directive {
    override render(value: unknown): unknown {
      return value;
    }

    /** Writes by itself, because Lit would compare with what it wrote last. */
    override update({ element, name }: PropertyPart, [value]: readonly unknown[]): typeof noChange {
      if (Reflect.get(element, name) !== value) Reflect.set(element, name, value);
      return noChange;
    }
  },
);
