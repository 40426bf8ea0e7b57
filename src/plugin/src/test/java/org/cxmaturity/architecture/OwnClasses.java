package org.cxmaturity.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** The classes that the plugin's jar is made of: neither its tests nor the declarations it is compiled against. */
final class OwnClasses implements ImportOption {

    @Override
    public boolean includes(Location location) {
        return location.contains("/plugin/target/classes/");
    }
}
