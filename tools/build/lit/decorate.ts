// What a compiled class calls to have its decorators run: ours are all of one kind, on a property of a prototype. In the
// place of `@swc/helpers/_/_ts_decorate`, of which each element would else carry a copy that copes with every kind.

type Decorator = (prototype: object, name: PropertyKey) => void;

export function _(decorators: readonly Decorator[], prototype: object, name: PropertyKey): void {
  for (const decorate of decorators) decorate(prototype, name);
}
