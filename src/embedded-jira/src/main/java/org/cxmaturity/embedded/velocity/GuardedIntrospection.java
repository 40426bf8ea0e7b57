package org.cxmaturity.embedded.velocity;

import java.lang.reflect.Method;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;

/**
 * Finds what a template calls and refuses what isn't allowed. Jira logs such a call and prints the reference as it
 * stands; here the rendering fails, so that the mistake is seen at once.
 */
public final class GuardedIntrospection extends UberspectImpl implements RuntimeServicesAware {
    /** The engine's application attribute that holds the {@link AllowedMethods}. */
    static final String ALLOWED = AllowedMethods.class.getName();

    private AllowedMethods allowed;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        allowed = (AllowedMethods) services.getApplicationAttribute(ALLOWED);
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info place) throws Exception {
        VelMethod found = super.getMethod(target, name, arguments, place);
        if (found != null) {
            check(target, found.getMethodName(), arguments, place);
        }
        return found;
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info place) throws Exception {
        VelPropertyGet found = super.getPropertyGet(target, name, place);
        if (found != null) {
            String method = found.getMethodName();
            check(target, method, method.equals("get") ? new Object[] {name} : new Object[0], place);
        }
        return found;
    }

    @Override
    public VelPropertySet getPropertySet(Object target, String name, Object value, Info place) {
        throw new MethodRefusedException(
                "A template sets " + name + " of " + target.getClass().getName() + at(place));
    }

    private void check(Object target, String name, Object[] arguments, Info place) throws Exception {
        Class<?> type = target instanceof Class<?> itself ? itself : target.getClass();
        Method method = introspector.getMethod(type, name, arguments);
        if (type.isArray() && method == null) {
            // Velocity's own wrapper reads arrays as lists.
            return;
        }
        if (method == null || target instanceof Class<?> || !allowed.allows(type, method)) {
            throw new MethodRefusedException("A template calls " + type.getName() + '#' + name
                    + ", which is not on the velocity-allowlist" + at(place));
        }
    }

    private static String at(Info place) {
        return place == null ? "" : " (" + place.getTemplateName() + ", line " + place.getLine() + ")";
    }
}
