import { expect } from '@open-wc/testing';

import { definePrivate, definePublic, VersionConflictEvent } from './define.ts';

describe('a public tag', () => {
  it('belongs to the first that comes', () => {
    const tag = nextTag();
    const owner = definePublic(tag, aClass(), '1.0.0');

    expect(customElements.get(tag)).to.equal(owner);
    expect(definePublic(tag, aClass(), '1.0.0')).to.equal(owner);
  });

  it('is not taken over by another version; the page hears of it and goes on (P9)', () => {
    const tag = nextTag();
    const owner = definePublic(tag, aClass(), '1.0.0');
    const conflicts = listen();

    expect(definePublic(tag, aClass(), '1.1.0')).to.equal(owner);

    expect(conflicts.stop()).to.deep.equal([{ tag, wanted: '1.1.0', found: '1.0.0' }]);
  });

  it('is left to a stranger that has it already (P9)', () => {
    const tag = nextTag();
    const stranger = aClass();
    customElements.define(tag, stranger);
    const conflicts = listen();

    expect(definePublic(tag, aClass(), '1.0.0')).to.equal(stranger);

    expect(conflicts.stop()).to.deep.equal([{ tag, wanted: '1.0.0', found: undefined }]);
  });

  it('can have a canary of the same class beside it (D3)', () => {
    const tag = nextTag();
    const element = aClass();

    definePublic(tag, element, '1.0.0');
    definePublic(tag, element, '2.0.0', 'canary');

    expect(document.createElement(`${tag}-canary`)).to.be.instanceOf(element);
  });

  it('says nothing when the same version comes twice', () => {
    const tag = nextTag();
    const conflicts = listen();

    definePublic(tag, aClass(), '1.0.0');
    definePublic(tag, aClass(), '1.0.0');

    expect(conflicts.stop()).to.deep.equal([]);
  });
});

describe('a private tag', () => {
  it('is registered once', () => {
    const tag = nextTag();
    const element = aClass();

    definePrivate(tag, element);
    definePrivate(tag, aClass());

    expect(customElements.get(tag)).to.equal(element);
  });
});

let tags = 0;
const nextTag = (): string => `x-defined-${tags++}`;
const aClass = (): CustomElementConstructor => class extends HTMLElement {};

function listen() {
  const heard: VersionConflictEvent['detail'][] = [];
  const hear = ({ detail }: VersionConflictEvent): void => void heard.push(detail);
  addEventListener(VersionConflictEvent.type, hear);
  return {
    stop: () => {
      removeEventListener(VersionConflictEvent.type, hear);
      return heard;
    },
  };
}
