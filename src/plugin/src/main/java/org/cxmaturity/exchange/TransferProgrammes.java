package org.cxmaturity.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.cxmaturity.platform.Right;
import org.cxmaturity.platform.Transactions;
import org.cxmaturity.platform.User;
import org.cxmaturity.programme.HomeProjects;
import org.cxmaturity.programme.Programme;
import org.cxmaturity.programme.ProgrammeAccess;
import org.cxmaturity.programme.ProgrammeAccess.Entry;
import org.cxmaturity.programme.Programmes;
import org.cxmaturity.programme.StoredProgramme;
import org.cxmaturity.shared.Problem;
import org.cxmaturity.shared.Result;
import org.cxmaturity.shared.WriteResult;

/** Gives whole programmes away as documents, and takes them in. */
public final class TransferProgrammes {

    private final Programmes programmes;
    private final ProgrammeAccess access;
    private final HomeProjects homes;
    private final StoredProgrammes contents;
    private final Transactions transactions;

    public TransferProgrammes(
            Programmes programmes,
            ProgrammeAccess access,
            HomeProjects homes,
            StoredProgrammes contents,
            Transactions transactions) {
        this.programmes = programmes;
        this.access = access;
        this.homes = homes;
        this.contents = contents;
        this.transactions = transactions;
    }

    /** The whole programme as a document; needs the right to manage it. */
    public Map<String, Object> export(String key) {
        Entry entry = access.enter(key, Right.MANAGE);
        return ProgrammeFileDocument.write(contents.load(entry.id(), homes.withCurrentKey(entry.programme())));
    }

    /** Whether a programme is to be made or to be replaced. */
    public enum Mode {
        CREATE,
        REPLACE
    }

    /**
     * Takes a programme in, all of it or nothing.
     *
     * <p>Needs the right to manage in the home project that the document names, and in the one that the programme has.
     *
     * @param key of the programme; the document must say the same
     * @param dryRun whether only to tell what would be done
     * @return what was or would be done, or why not
     * @throws org.cxmaturity.platform.AccessRefused for one who may not do this; {@code UNKNOWN} also where there is nothing
     *     to replace
     */
    public ImportReport take(String key, Mode mode, boolean dryRun, Supplier<Object> document) {
        User user = access.signedIn();
        Optional<StoredProgramme> present = mode == Mode.REPLACE
                ? Optional.of(access.enter(key, Right.MANAGE).programme())
                : Optional.empty();
        Result<ProgrammeFile> file = ProgrammeFileDocument.read(document.get());
        if (!(file instanceof Result.Ok<ProgrammeFile> ok)) {
            return ImportReport.refused(file.problems());
        }
        if (!ok.value().programme().key().equals(key)) {
            return ImportReport.refused(List.of(Problem.rule("key", "key-fixed", key)));
        }
        Optional<Long> home = homes.manageable(user, ok.value().programme().homeProject());
        if (home.isEmpty()) {
            String unknown = ok.value().programme().homeProject();
            return ImportReport.refused(List.of(Problem.rule("homeProject", "unknown-reference", unknown)));
        }
        if (mode == Mode.CREATE && programmes.find(key).isPresent()) {
            return ImportReport.refused(List.of(Problem.conflict("key", "duplicate", key)));
        }
        ImportReport report = ImportReport.compare(present.map(this::load), ok.value());
        return dryRun ? report : write(ok.value(), present, home.get(), report);
    }

    private ProgrammeFile load(StoredProgramme stored) {
        return contents.load(stored.id(), homes.withCurrentKey(stored));
    }

    private ImportReport write(ProgrammeFile file, Optional<StoredProgramme> present, long home, ImportReport report) {
        return transactions.inOne(() -> {
            WriteResult<Programme> written = present.map(before -> programmes.replace(
                            before.id(), file.programme(), home, before.stored().version()))
                    .orElseGet(() -> programmes.add(file.programme(), home));
            if (written instanceof WriteResult.Done<Programme> done) {
                contents.store(done.stored().id(), file);
                return report;
            }
            return written instanceof WriteResult.Duplicate<Programme>
                    ? ImportReport.refused(List.of(Problem.conflict(
                            "key", "duplicate", file.programme().key())))
                    : ImportReport.refused(List.of(Problem.conflict("", "version-conflict")));
        });
    }
}
