import { PRINCIPAL_KINDS, type PrincipalRef } from '../../shared/domain/member.ts';

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isPrincipalRef = (value: unknown): value is PrincipalRef =>
  isRecord(value) && typeof value.id === 'string' && PRINCIPAL_KINDS.some((kind) => kind === value.kind);
