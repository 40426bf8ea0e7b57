package org.cxmaturity.maturity;

import org.cxmaturity.shared.KeyedRepository;
import org.cxmaturity.shared.Page;
import org.cxmaturity.shared.PageRequest;
import org.cxmaturity.shared.Stored;
import org.cxmaturity.shared.WriteResult;

/** Campaigns of a programme with all responses, as they are stored. */
public interface Campaigns extends KeyedRepository<Campaign> {

    /** Responses of the campaign with that database id, in the order in which they came. */
    Page<Stored<Response>> responses(long campaign, PageRequest request);

    /** {@code Done}, or {@code Duplicate} when that respondent has answered. */
    WriteResult<Response> addResponse(long campaign, Response response);
}
