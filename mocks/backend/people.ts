import type { Contact } from '../../shared/domain/contact.ts';
import type { Found, LookupRefusal } from '../../shared/domain/invitation.ts';
import type { Viewer } from '../../shared/domain/policy.ts';
import { audit } from './audit.ts';
import { ContactKeeper } from './contact-keeper.ts';
import { contactFor } from './contact-view.ts';
import { contactOf } from './account-contact.ts';
import { forbidden, invalid, notFound } from './problems.ts';
import type { AccountRecord, ContactRecord } from './records.ts';
import { answered, change, read, type Answer, type Asked, type Route } from './router.ts';
import { isRecord } from './shapes.ts';
import { digitsOf } from './store/store.ts';
import { folded } from './table/folding.ts';
import { policyFor, type World } from './world.ts';

/** Finding people outside and making them contacts. */
export function peopleRoutes(world: World): readonly Route[] {
  const { store, clock, directory, tenant } = world;
  const keeper = new ContactKeeper(world);

  return [
    read('POST /people/find', ({ body, viewer }) => answered(find(body, viewer))),
    change('POST /people/add', add),
  ];

  /** I-01 to I-03: what a search by id, phone or QR code finds, and what stands in the way. */
  function find(body: unknown, viewer: Viewer): Found {
    const { kind, value } = isRecord(body) ? body : {};
    if (typeof value !== 'string' || !value.trim()) throw invalid({ field: 'value', code: 'required' });
    if (kind !== 'id' && kind !== 'phone' && kind !== 'qr') throw invalid({ field: 'kind', code: 'bad-value' });
    const account = accountBy(kind, value.trim());
    if (!account) return isMe(kind, value.trim(), viewer) ? myself(viewer) : { kind: 'nobody' };
    const { id, name, company, photoUrl, lang } = account;
    return {
      kind: 'person',
      account: { id, name, company, ...(photoUrl ? { photoUrl } : {}), ...(lang ? { lang } : {}) },
      contactId: contactIdOf(id, viewer),
      refusals: refusalsOf(account, viewer),
    };
  }

  function accountBy(kind: 'id' | 'phone' | 'qr', value: string): AccountRecord | undefined {
    const accounts = [...store.collection('account').all()];
    if (kind !== 'phone') {
      const handle = folded(kind === 'qr' ? value.replace(/^.*#/, '') : value);
      return accounts.find((account) => folded(account.handle) === handle || account.id === handle);
    }
    const digits = digitsOf(value);
    return accounts.find(({ phone, findableByPhone }) => findableByPhone && digitsOf(phone) === digits);
  }

  function isMe(kind: 'id' | 'phone' | 'qr', value: string, { member }: Viewer): boolean {
    if (kind === 'phone') return false;
    const handle = value.replace(/^.*#/, '');
    return (
      handle === member.id ||
      handle === directory.member(member.id)?.email ||
      [...store.collection('invitation').all()].some(
        ({ token, createdById }) => token === handle && createdById === member.id,
      )
    );
  }

  function myself({ member }: Viewer): Found {
    return {
      kind: 'person',
      account: { id: member.id, name: member.name, company: tenant.company },
      contactId: null,
      refusals: ['oneself'],
    };
  }

  function refusalsOf({ type, companyAllowsExternal }: AccountRecord, viewer: Viewer): readonly LookupRefusal[] {
    const refusals: LookupRefusal[] = [];
    if (!mayConnect(viewer, type)) refusals.push('own-company-forbids');
    if (!companyAllowsExternal) refusals.push('their-company-forbids');
    if (type === 'line') refusals.push('line-not-possible');
    return refusals;
  }

  /** I-02: both companies must allow it; ours tells per member and channel. */
  function mayConnect({ member }: Viewer, channel: AccountRecord['type']): boolean {
    const channels = directory.member(member.id)?.mayChatExternally ?? [];
    return policyFor(world, member.id).mayConnectExternally && channels.includes(channel);
  }

  function contactIdOf(account: string, viewer: Viewer): string | null {
    const row = store.contacts.rowOfAccount(account);
    if (row === undefined || !world.table.isVisibleTo(viewer, row)) return null;
    return store.contacts.at(row)?.id ?? null;
  }

  /** Makes the found person a contact; one who is a contact already stays the one he is (I-03, I-09). */
  function add(asked: Asked): Answer {
    const { body, viewer } = asked;
    const account =
      isRecord(body) && typeof body.accountId === 'string'
        ? store.collection('account').get(body.accountId)
        : undefined;
    if (!account) throw notFound();
    const [refusal] = refusalsOf(account, viewer);
    if (refusal) throw forbidden(refusal);
    const known = contactIdOf(account.id, viewer);
    if (known) return contactAnswer(keeper.find(known, viewer)!.record, viewer, 200);
    const { contactQuota, defaultPrivacy } = policyFor(world, viewer.member.id);
    if (contactQuota && contactQuota.used >= contactQuota.limit) throw forbidden('quota-full');
    const record = contactOf(account, viewer.member.id, { privacy: defaultPrivacy, at: clock() });
    keeper.create(record);
    audit(world, asked, 'contact.add', record.id);
    return contactAnswer(record, viewer, 201);
  }

  function contactAnswer(record: ContactRecord, viewer: Viewer, status: number): Answer {
    const contact: Contact = contactFor(world, record, viewer);
    return answered(contact, status, { ETag: `"${contact.revision}"` });
  }
}
