import { describe, expect, test } from '@jest/globals';
import { createSecretScanner } from './engine.ts';
import { sample } from './sample.ts';
import { encodeUtf8 } from './text-encoding.ts';

const scanner = createSecretScanner({ fingerprintKey: 'test' });
const ids = (text: string): readonly string[] =>
  scanner.scan(encodeUtf8(text), '.env').map((hit) => hit.id);
const body = sample('base64', 64);
const hex = `${sample('hex', 80)}\n          ${sample('hex', 80, 2)}`;

describe('encrypted values are no leaks', () => {
  test.each([
    [
      'SOPS',
      `DB_PASSWORD=ENC[AES256_GCM,data:${body},iv:${body}=,tag:${sample('base64', 22)}==,type:str]`,
    ],
    ['SOPS in YAML', `stripe:\n  token: ENC[AES256_GCM,data:${body},iv:${body}=,type:str]\n`],
    ['Jasypt', `spring.datasource.password=ENC(${body})`],
    ['Spring Cloud Config', `spring.datasource.password={cipher}${sample('hex', 64)}`],
    ['dotenvx', `API_KEY="encrypted:${body}"`],
    [
      'Ansible Vault',
      `db_password: !vault |\n          $ANSIBLE_VAULT;1.1;AES256\n          ${hex}\n`,
    ],
    ['transit', `api_token: vault:v1:${body}`],
    ['KMS', `client_secret: AQICAH${body}`],
    ['sealed secret', `  encryptedData:\n    password: AgB${sample('base64', 700)}\n`],
    [
      'age',
      `api_key: |\n-----BEGIN AGE ENCRYPTED FILE-----\n${body}\n-----END AGE ENCRYPTED FILE-----\n`,
    ],
  ])('%s', (_name, text) => expect(ids(text)).toEqual([]));

  test('what stands beside one is looked at', () =>
    expect(
      ids(`A=ENC[AES256_GCM,data:${body},type:str]\nDB_PASSWORD=${sample('base62', 14)}\n`),
    ).toEqual(['secret-assignment']));
});
