// Host names of services, as the `service` principals of trust policies name them. It refuses to know what a service may do.
import { SERVICE_HOSTS } from './service-principals.generated.ts'

/** The known host names; the vendor has more. */
export function serviceHosts(): readonly string[] {
  return SERVICE_HOSTS
}
