import { defineProvider } from '../../shared/ui/provider/liaison-provider.element.ts';
import { PluginOutletElement } from './app/plugin-outlet.element.ts';
import { PortalElement } from './app/portal.element.ts';

defineProvider();
customElements.define('haneul-plugin', PluginOutletElement);
customElements.define('haneul-portal', PortalElement);
