package org.cxmaturity.platform.ao;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import net.java.ao.RawEntity;
import org.cxmaturity.delivery.ao.DeliveryLinkEntity;
import org.cxmaturity.delivery.ao.SnapshotEntity;
import org.cxmaturity.journey.ao.JourneyEntity;
import org.cxmaturity.journey.ao.StageEntity;
import org.cxmaturity.journey.ao.TouchpointEntity;
import org.cxmaturity.maturity.ao.CampaignEntity;
import org.cxmaturity.maturity.ao.QuestionnaireEntity;
import org.cxmaturity.maturity.ao.ResponseEntity;
import org.cxmaturity.metric.ao.MetricEntity;
import org.cxmaturity.metric.ao.ReadingEntity;
import org.cxmaturity.ownership.ao.FunctionEntity;
import org.cxmaturity.ownership.ao.OwnershipEntity;
import org.cxmaturity.painpoint.ao.EvidenceEntity;
import org.cxmaturity.painpoint.ao.PainPointEntity;
import org.cxmaturity.programme.Programme;
import org.cxmaturity.programme.ProgrammeSettings;
import org.cxmaturity.programme.ao.AoProgrammes;
import org.cxmaturity.programme.ao.ProgrammeEntity;
import org.cxmaturity.programme.ao.RaiseClaimEntity;
import org.cxmaturity.shared.WriteResult;
import org.cxmaturity.vision.ao.PrincipleEntity;
import org.cxmaturity.vision.ao.TargetGroupEntity;
import org.cxmaturity.vision.ao.VisionEntity;
import org.cxmaturity.vision.ao.VisionTestEntity;
import org.cxmaturity.vision.ao.VisionVersionEntity;

/** Two new programmes in a database that has all tables; making the tables for each test would take a second. */
public final class Shelf {

    private static final Map<TestDatabase, TestActiveObjects> MIGRATED = new EnumMap<>(TestDatabase.class);
    private static final AtomicInteger PROGRAMMES = new AtomicInteger();

    private final TestActiveObjects activeObjects;
    private final AoProgrammes programmes;
    private final long bank;
    private final long shop;

    public Shelf(TestDatabase database) {
        this.activeObjects = migrated(database);
        this.programmes = new AoProgrammes(activeObjects);
        this.bank = add("bank-" + PROGRAMMES.incrementAndGet());
        this.shop = add("shop-" + PROGRAMMES.incrementAndGet());
    }

    private static synchronized TestActiveObjects migrated(TestDatabase database) {
        return MIGRATED.computeIfAbsent(database, one -> one.activeObjects(entities()));
    }

    /** All entities of the plugin. */
    public static Class<? extends RawEntity<?>>[] entities() {
        return entities(
                ProgrammeEntity.class,
                RaiseClaimEntity.class,
                FunctionEntity.class,
                OwnershipEntity.class,
                VisionEntity.class,
                VisionTestEntity.class,
                TargetGroupEntity.class,
                PrincipleEntity.class,
                VisionVersionEntity.class,
                JourneyEntity.class,
                StageEntity.class,
                TouchpointEntity.class,
                PainPointEntity.class,
                EvidenceEntity.class,
                DeliveryLinkEntity.class,
                SnapshotEntity.class,
                MetricEntity.class,
                ReadingEntity.class,
                QuestionnaireEntity.class,
                CampaignEntity.class,
                ResponseEntity.class);
    }

    @SafeVarargs
    private static Class<? extends RawEntity<?>>[] entities(Class<? extends RawEntity<?>>... all) {
        return all;
    }

    private long add(String key) {
        Programme programme = new Programme(key, key, "CX", "", "", ProgrammeSettings.usual());
        if (programmes.add(programme, 10_000) instanceof WriteResult.Done<Programme> done) {
            return done.stored().id();
        }
        throw new AssertionError("taken: " + key);
    }

    public TestActiveObjects activeObjects() {
        return activeObjects;
    }

    public AoProgrammes programmes() {
        return programmes;
    }

    public long bank() {
        return bank;
    }

    public long shop() {
        return shop;
    }
}
