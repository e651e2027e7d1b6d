import type { Contact, ContactRow } from '../../domain/contact.ts';
import { queryToString } from '../../domain/query-text.ts';
import type { Done } from '../../ports/call.ts';
import type { ContactCounts, ContactPort } from '../../ports/contact-port.ts';
import type { Client } from './client.ts';
import { aList, aPage, aThing, aWindow, nothing } from './shapes.ts';
import { path } from './transport.ts';

export const contactsOver = ({ get, ask, change }: Client): ContactPort => ({
  window: (query, range, call) => get('/contacts', { q: queryToString(query), ...range }, aWindow<ContactRow>, call),
  page: (query, { cursor, limit }, call) =>
    get('/contacts', { q: queryToString(query), cursor: cursor ?? '', limit }, aPage<ContactRow>, call),
  counts: (query, call) => get('/contacts/counts', { q: queryToString(query) }, aThing<ContactCounts>, call),

  get: (id, call) => get(path`/contacts/${id}`, {}, aThing<Contact>, call),
  create: (fields, how) => change('POST', '/contacts', fields, aThing<Done<Contact>>, how),
  update: (id, fields, how) => change('PATCH', path`/contacts/${id}`, fields, aThing<Done<Contact>>, how),
  trash: (id, how) => change('POST', path`/contacts/${id}/trash`, undefined, aThing<Done<Contact>>, how),
  restore: (id, how) => change('POST', path`/contacts/${id}/restore`, undefined, aThing<Done<Contact>>, how),
  purge: (id, how) => change('DELETE', path`/contacts/${id}`, undefined, nothing, how),
  undo: (token, how) => change('POST', '/undo', { token }, aThing<Contact>, how),
  uploadPhoto: (photo, how) => change('POST', '/photos', photo, aThing<{ readonly url: string }>, how),

  lookAlikes: ({ phones, emails }, call) => ask('/contacts/look-alikes', { phones, emails }, aList<ContactRow>, call),
  tags: (text, call) => get('/tags', { text }, aList<string>, call),
});
