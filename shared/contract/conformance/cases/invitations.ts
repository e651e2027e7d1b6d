import { must, mustBeDistinct, mustEqual, refusalOf, skip, valueOf } from '../expect.ts';
import { aWord, type Case, type Trial } from '../trial.ts';

const TERMS = { kind: 'add-me', expiresInDays: 7, useLimit: 3, allowedDomains: ['conformance.example'] } as const;

export const invitationCases: readonly Case[] = [
  {
    name: 'lists my invitations, each once, without their links',
    rules: ['I-20', 'I-22', 'P26'],
    needs: ['invitations'],
    run: async (trial) => {
      const all = await trial.allPages(
        (cursor) => trial.ports.invitations.list({ state: null, cursor, limit: 4 }, trial.call),
        'my invitations',
      );
      mustBeDistinct(
        all.map(({ id }) => id),
        'invitations',
      );
      must(
        all.every((invitation) => !('url' in invitation) && !('token' in invitation)),
        'a list carries the secret link',
      );
    },
  },
  {
    name: 'shows what the other side will see of me, and my own link',
    rules: ['I-05', 'I-06'],
    needs: ['invitations'],
    run: async (trial) => {
      const card = valueOf(await trial.ports.invitations.myCard(trial.call), 'my card');
      must(Boolean(card.name && card.company), 'the card has a name and a company');
      mustBeHttps(valueOf(await trial.ports.invitations.myLink(trial.call), 'my link').url);
    },
  },
  {
    name: 'counts my invitations as it lists them, by state',
    rules: ['I-20'],
    needs: ['invitations', 'invitations.counts'],
    run: async (trial) => {
      const { invitations } = trial.ports;
      const counts = valueOf(await invitations.counts(trial.call), 'the counts');
      for (const state of ['open', 'ended'] as const) {
        const listed = await trial.allPages(
          (cursor) => invitations.list({ state, cursor, limit: 50 }, trial.call),
          `${state} invitations`,
        );
        mustEqual(listed.length, counts[state], `how many are ${state}`);
      }
      mustEqual(counts.open + counts.ended, counts.all, 'open and ended together');
    },
  },
  {
    name: 'gives what ran out or is open other terms',
    rules: ['I-20'],
    needs: ['invitations.create', 'invitations.change-terms', 'invitations.revoke'],
    run: async (trial) => {
      const made = await newInvitation(trial);
      const terms = { expiresInDays: null, useLimit: 12, allowedDomains: [] };
      const changed = valueOf(await trial.ports.invitations.changeTerms(made.id, terms, trial.change()), 'other terms');
      mustEqual([changed.expiresAt, changed.useLimit, changed.allowedDomains], [null, 12, []], 'its terms');
    },
  },
  {
    name: 'tells who invites to anyone who has a link, and lets its link die when it is replaced',
    rules: ['I-08', 'I-20'],
    needs: ['invitations.create', 'invitations.rotate', 'invitations.revoke'],
    run: async (trial) => {
      const { invitations } = trial.ports;
      const made = await newInvitation(trial);
      const old = tokenOf(valueOf(await invitations.link(made.id, trial.call), 'its link').url);
      const offer = valueOf(await invitations.inspect(old, trial.call), 'the link');
      must(Boolean(offer.inviter?.name && offer.inviter.company), 'it does not say who invites');
      valueOf(await invitations.rotate(made.id, trial.change()), 'another link');
      const dead = await invitations.inspect(old, trial.call);
      if (dead.ok) mustEqual(dead.value.state, 'unknown', 'the state of the old link');
      else refusalOf(dead, ['not-found', 'gone'], 'the old link');
    },
  },
  {
    name: 'makes an invitation on given terms, with a link that can be changed and revoked',
    rules: ['I-20'],
    needs: ['invitations.create', 'invitations.rotate', 'invitations.revoke'],
    run: async (trial) => {
      const { invitations } = trial.ports;
      const made = await newInvitation(trial);
      mustEqual([made.state, made.useLimit, made.allowedDomains], ['open', 3, TERMS.allowedDomains], 'its terms');
      const days = (Date.parse(made.expiresAt ?? '') - Date.parse(made.createdAt)) / 86_400_000;
      must(Math.abs(days - TERMS.expiresInDays) < 0.1, `it expires after ${days} days instead of 7`);

      const first = valueOf(await invitations.link(made.id, trial.call), 'its link');
      mustBeHttps(first.url);
      mustEqual(valueOf(await invitations.link(made.id, trial.call), 'its link again').url, first.url, 'the link');
      const second = valueOf(await invitations.rotate(made.id, trial.change()), 'another link');
      must(second.url !== first.url, 'the new link is the old one');

      const revoked = valueOf(await invitations.revoke(made.id, trial.change()), 'revoking it');
      mustEqual(revoked.state, 'revoked', 'its state');
      const open = await trial.allPages(
        (cursor) => invitations.list({ state: 'open', cursor, limit: 50 }, trial.call),
        'open invitations',
      );
      must(!open.some(({ id }) => id === made.id), 'a revoked invitation is listed as open');
    },
  },
  {
    name: 'says that it does not know a link',
    rules: ['I-08'],
    needs: ['invitations'],
    run: async ({ ports, call }) => {
      const offer = await ports.invitations.inspect(aWord(), call);
      if (!offer.ok) return void refusalOf(offer, ['not-found', 'gone'], 'an unknown link');
      mustEqual(offer.value.state, 'unknown', 'the state of an unknown link');
    },
  },
  {
    name: 'answers for each e-mail address by itself',
    rules: ['I-04'],
    needs: ['invitations.email'],
    run: async (trial) => {
      const good = `${aWord()}@conformance.example`;
      const order = {
        ...TERMS,
        addresses: [good, 'not an address', 'x@elsewhere.example'],
        message: '',
        language: 'en',
      };
      const results = valueOf(await trial.ports.invitations.sendByEmail(order, trial.change()), 'sending');
      for (const { invitation } of results) if (invitation) revokeAfterwards(trial, invitation.id);
      mustEqual(
        results.map(({ outcome }) => outcome),
        ['sent', 'invalid', 'wrong-domain'],
        'outcomes',
      );
    },
  },
  {
    name: 'finds nobody where nobody is',
    rules: ['I-03'],
    needs: ['invitations.find-by-id'],
    run: async ({ ports, call }) => {
      const found = valueOf(await ports.invitations.find({ kind: 'id', value: aWord() }, call), 'finding');
      mustEqual(found.kind, 'nobody', 'who was found');
    },
  },
  {
    name: 'finds a person with name and company before anything is added',
    rules: ['I-01'],
    needs: ['invitations'],
    run: async ({ ports, call, fixtures }) => {
      if (!fixtures.findable) return skip('no fixture says who can be found');
      const found = valueOf(await ports.invitations.find(fixtures.findable, call), 'finding');
      must(found.kind === 'person', 'nobody was found');
      must(Boolean(found.account.name && found.account.company), 'the hit has a name and a company');
    },
  },
];

async function newInvitation(trial: Trial) {
  const made = valueOf(await trial.ports.invitations.create(TERMS, trial.change()), 'creating an invitation');
  revokeAfterwards(trial, made.id);
  return made;
}

/** An invitation cannot be deleted; revoked, it does no harm. */
function revokeAfterwards(trial: Trial, id: string): void {
  trial.afterwards(() => trial.ports.invitations.revoke(id, trial.change()));
}

/** On the developer's own machine the way is safe without it. */
const mustBeHttps = (url: string): void =>
  must(/^https:|^http:\/\/(?:localhost|127\.0\.0\.1)[:/]/.test(url), 'the link is not https');

const tokenOf = (url: string): string => new URL(url).hash.slice(1);
