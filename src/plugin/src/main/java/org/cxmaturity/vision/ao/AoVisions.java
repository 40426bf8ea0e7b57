package org.cxmaturity.vision.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import org.cxmaturity.platform.ao.ProgrammeLock;
import org.cxmaturity.platform.ao.ProgrammeScope;
import org.cxmaturity.platform.ao.RowList;
import org.cxmaturity.shared.Stored;
import org.cxmaturity.shared.WriteResult;
import org.cxmaturity.vision.Principle;
import org.cxmaturity.vision.TargetGroup;
import org.cxmaturity.vision.Vision;
import org.cxmaturity.vision.Visions;

/**
 * The vision and its earlier versions in Active Objects. The version of the vision covers its target groups and
 * principles too, because who writes the vision writes them.
 */
public final class AoVisions implements Visions {

    private final ActiveObjects activeObjects;
    private final RowList<Vision, VisionEntity> heads;
    private final RowList<TargetGroup, TargetGroupEntity> targetGroups;
    private final RowList<Principle, PrincipleEntity> principles;
    private final RowList<Vision, VisionVersionEntity> earlier;
    private final VisionScope scope;

    public AoVisions(ActiveObjects activeObjects, ProgrammeLock lock) {
        ProgrammeScope alone = new ProgrammeScope(lock);
        this.activeObjects = activeObjects;
        this.heads = new RowList<>(activeObjects, new VisionMapping(), alone);
        this.targetGroups = new RowList<>(activeObjects, new TargetGroupMapping(), alone);
        this.principles = new RowList<>(activeObjects, new PrincipleMapping(), alone);
        this.earlier = new RowList<>(activeObjects, new VisionVersionMapping(), alone);
        this.scope = new VisionScope(activeObjects, lock);
    }

    @Override
    public Stored<Vision> current(long programme) {
        Stored<Vision> head = heads.find(programme, VisionMapping.KEY).orElse(new Stored<>(Vision.empty(), 0, 0));
        return new Stored<>(
                new Vision(
                        head.value().number(),
                        head.value().status(),
                        head.value().sentence(),
                        head.value().horizon(),
                        head.value().internal(),
                        values(targetGroups.all(programme)),
                        values(principles.all(programme)),
                        head.value().tests()),
                head.version(),
                head.id());
    }

    private static <E> List<E> values(List<Stored<E>> stored) {
        return stored.stream().map(Stored::value).toList();
    }

    @Override
    public List<Vision> history(long programme) {
        return values(earlier.all(programme));
    }

    @Override
    public WriteResult<Vision> replace(long programme, Vision vision, int expectedVersion) {
        return activeObjects.executeInTransaction(() -> {
            if (!scope.hold(programme)) {
                return new WriteResult.Missing<>();
            }
            Stored<Vision> before = current(programme);
            if (before.version() != expectedVersion) {
                return new WriteResult.Stale<>(before);
            }
            write(programme, vision, before);
            return new WriteResult.Done<>(current(programme));
        });
    }

    private void write(long programme, Vision vision, Stored<Vision> before) {
        targetGroups.replaceAll(programme, vision.targetGroups());
        principles.replaceAll(programme, vision.principles());
        if (before.version() == 0) {
            heads.add(programme, vision);
            return;
        }
        boolean headChanged = heads.replace(programme, VisionMapping.KEY, vision, before.version())
                        instanceof WriteResult.Done<Vision> done
                && done.stored().version() > before.version();
        if (!headChanged && !before.value().equals(vision)) {
            scope.changed(programme);
        }
    }

    @Override
    public void replaceHistory(long programme, List<Vision> versions) {
        earlier.replaceAll(programme, versions);
    }

    @Override
    public void removeAll(long programme) {
        activeObjects.executeInTransaction(() -> {
            List.of(targetGroups, principles, heads, earlier).forEach(list -> list.removeAll(programme));
            return null;
        });
    }
}
