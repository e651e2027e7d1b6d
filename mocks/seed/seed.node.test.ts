import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { aBackend } from '../backend/testing/a-backend.ts';
import { createDataset } from './index.ts';

describe('the seed', () => {
  it('tells the same story every time', () => {
    const tell = (): string => JSON.stringify([...createDataset({ contacts: 300 }).contacts]);
    assert.equal(tell(), tell());
  });

  it('shows the people of the design at the top, as the design does', async () => {
    const { body } = await aBackend({ contacts: 12_538 }).as('m-1').get('/contacts?offset=0&limit=16');
    const rows = body['items'] as unknown as { displayName: string; privacy: { count?: number }; modifiedAt: string }[];
    const drawn = rows.map(
      ({ displayName, privacy, modifiedAt }) => `${displayName} ${privacy.count ?? 'all'} ${modifiedAt.slice(5, 10)}`,
    );
    assert.deepEqual(drawn, [
      '김서연 all 11-21',
      '山田 太郎 6 11-21',
      'Amelia Hartmann 18 11-20',
      '陈思远 all 11-20',
      'ليلى الحداد all 11-19',
      '최민준 4 11-19',
      '林雅婷 all 11-18',
      '高橋 さくら 2 11-18',
      'Daniel Okafor all 11-17',
      '이도윤 11 11-17',
      'Sofía Navarro 3 11-14',
      '王子轩 all 11-14',
      'عمر الخطيب 5 11-13',
      'Priya Raghunathan 7 11-12',
      '渡辺 健一 all 11-12',
      '정하은 all 11-11',
    ]);
  });

  it('has every kind of contact in its due share', async () => {
    const { body } = await aBackend({ contacts: 5_000 }).as('m-1').get('/contacts/counts');
    const share = (filter: string): number => (Number(body[filter]) / 5_000) * 100;
    assert.ok(Math.abs(share('line') - 10) < 1.5 && Math.abs(share('works') - 7) < 1.5);
    assert.ok(Number(body['no-owner']) > Number(body['no-public-members']) && Number(body['no-public-members']) > 0);
  });

  it('reaches nobody who exists: reserved domains and fictional numbers only', () => {
    for (const { emails } of createDataset({ contacts: 2_000 }).contacts) {
      for (const { address } of emails) assert.match(address, /@([a-z-]+\.example|example\.com)$/);
    }
  });
});
