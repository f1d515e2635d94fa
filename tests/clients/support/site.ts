import { startKit, type Kit } from '../../support/serviceKit.ts';
import { layWire, type Wire } from './wire.ts';

/** A service that is reached through a wire. */
export interface Site {
  kit: Kit;
  wire: Wire;
  stop(): Promise<void>;
}

/** Starts the service on a store of its own, with a bot that says back what it hears. Visitors reach it through the wire alone. */
export const startSite = async (): Promise<Site> => {
  const wire = await layWire();
  const kit = await startKit({ PUBLIC_URL: wire.address });
  wire.leadTo(kit.service.address);
  const stop = async (): Promise<void> => {
    await wire.close();
    await kit.stop();
  };
  return { kit, wire, stop };
};
