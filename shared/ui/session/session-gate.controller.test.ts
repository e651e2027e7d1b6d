import { expect } from '@open-wc/testing';

import { aPolicy, aSession } from '../../../mocks/factories/index.ts';
import { aChangePort, aSessionPort, never } from '../../../mocks/scripted-ports.ts';
import type { Session } from '../../domain/policy.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { SessionPort } from '../../ports/session-port.ts';
import { ControllerHost, settled } from '../testing/controller-host.ts';
import { SessionGate } from './session-gate.controller.ts';

describe('the gate of a plugin', () => {
  it('opens to a reader who may, in a host that can', async () => {
    const { gate } = await standing(ok(aSession()));

    expect(gate.view.state).to.equal('open');
  });

  it('says that the feature is not bought (L-01)', async () => {
    const { gate } = await standing(ok(aSession({ policy: aPolicy({ bought: false }) })));

    expect(gate.view.state).to.equal('not-bought');
  });

  it('says that the reader may not use it (L-01)', async () => {
    const { gate } = await standing(ok(aSession({ policy: aPolicy({ mayConnectExternally: false }) })));

    expect(gate.view.state).to.equal('not-allowed');
  });

  it('says that the host cannot, when a capability is missing (D4)', async () => {
    const { gate } = await standing(ok(aSession({ capabilities: ['contacts.window'] })));

    expect(gate.view.state).to.equal('unsupported');
  });

  it('says that the host cannot, when a port is missing (D4)', async () => {
    const { gate } = await standing(ok(aSession()), { ports: [undefined] });

    expect(gate.view.state).to.equal('unsupported');
  });

  it('waits while it is not known who is looking', async () => {
    const { gate } = await standing({ current: never, signIn: never });

    expect(gate.view.state).to.equal('loading');
  });

  it('opens when the reader has signed in again (X-01)', async () => {
    const { gate } = await standing(fail({ kind: 'unauthenticated' }));
    expect(gate.view.state).to.equal('signed-out');

    expect(await gate.signIn()).to.be.true;

    expect(gate.view.state).to.equal('open');
  });

  it('still offers to sign in when that was given up', async () => {
    const { gate } = await standing({
      current: async () => fail({ kind: 'unauthenticated' }),
      signIn: async () => fail({ kind: 'cancelled' }),
    });

    expect(await gate.signIn()).to.be.false;

    expect(gate.view).to.deep.equal({ state: 'signed-out', signingIn: false });
  });

  it('asks again when the host says that the session changed', async () => {
    let session = aSession();
    const { gate, changes } = await standing({ current: async () => ok(session), signIn: never });

    session = aSession({ policy: aPolicy({ bought: false }) });
    changes.notify({ kind: 'session' });
    await settled();

    expect(gate.view.state).to.equal('not-bought');
  });

  it('hears nothing more when the element has left (P11)', async () => {
    const { host, changes } = await standing(ok(aSession()));

    host.disconnect();

    expect(changes.listeners).to.equal(0);
  });
});

async function standing(
  session: Result<Session> | SessionPort,
  { ports = [{}] }: { readonly ports?: readonly unknown[] } = {},
) {
  const host = new ControllerHost();
  const changes = aChangePort();
  const port = 'current' in session ? session : aSessionPort(session);
  const gate = new SessionGate(host, {
    session: () => port,
    changes: () => changes,
    ports: () => ports,
    capabilities: ['groups'],
  });
  host.connect();
  await settled();
  return { host, gate, changes };
}
