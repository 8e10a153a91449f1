import { changeAccount, Refused } from './client';

type Challenge<Options> = { challenge: string; options: Options };

const noPasskey = 'No passkey came from your device. Nothing was changed.';

/** Whether this browser can make and use passkeys. */
export function canUsePasskeys(): boolean {
  return typeof PublicKeyCredential !== 'undefined' && 'parseCreationOptionsFromJSON' in PublicKeyCredential;
}

/** Makes a passkey on this device and adds it to the account. Throws Refused when the person or the device says no. */
export async function addPasskey(name: string): Promise<void> {
  const { challenge, options } =
    await changeAccount<Challenge<PublicKeyCredentialCreationOptionsJSON>>('/passkeys/new');
  const credential = await asked(() =>
    navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
  );
  await changeAccount('/passkeys', { challenge, credential, name });
}

/** Signs in with a passkey that this device has for this site. */
export async function signInWithPasskey(): Promise<void> {
  const { challenge, options } =
    await changeAccount<Challenge<PublicKeyCredentialRequestOptionsJSON>>('/passkeys/challenge');
  const credential = await asked(() =>
    navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }),
  );
  await changeAccount('/passkeys/sign-in', { challenge, credential });
}

/** Closing the browser's own dialog is no fault, and neither is a device that already has one. */
async function asked(ask: () => Promise<Credential | null>): Promise<unknown> {
  const credential = await ask().catch((failure: unknown) => {
    if (failure instanceof DOMException) throw new Refused(reason(failure));
    throw failure;
  });
  if (!(credential instanceof PublicKeyCredential)) throw new Refused(noPasskey);
  return credential.toJSON();
}

function reason(failure: DOMException): string {
  return failure.name === 'InvalidStateError'
    ? 'This device already has a passkey for your account.'
    : noPasskey;
}
