package org.cxmaturity.acceptance;

import java.util.concurrent.atomic.AtomicInteger;

/** A programme of a test's own, so that tests don't see each other's data. */
public final class Programme {

    public static final String API = "/rest/cx/1.0";

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String RUN = Long.toString(System.nanoTime(), 36);

    private final String key;

    private Programme(String key) {
        this.key = key;
    }

    /** A key that no programme has. */
    public static String newKey() {
        return "t" + RUN + "-" + COUNT.incrementAndGet();
    }

    /** Creates a programme with two principles, three stages, two functions and two pain points. */
    public static Programme create() {
        Programme programme = new Programme(newKey());
        Running.as("lead")
                .put(programme.path() + "/file?mode=create", file(programme.key))
                .expect(200);
        return programme;
    }

    /** The programme file that {@link #create()} puts in. */
    public static String file(String key) {
        return Json.of(
                """
                {'schema':'cx-programme/1','key':'%s','name':'Example %<s','homeProject':'CX',
                 'purpose':'Power that nobody has to think about.','customerStrategy':'Fewer surprises.',
                 'functions':[{'key':'product','name':'Product','groups':['product-team'],'projects':['APP']},
                              {'key':'service','name':'Service','groups':['service-team'],'projects':['SUP']}],
                 'vision':{'version':1,'sentence':'Everyone knows what energy costs before the bill does.',
                  'targetGroups':[{'key':'families','name':'Families','primary':true,'values':['REDUCES_ANXIETY']}],
                  'principles':[
                   {'key':'clear','name':'No surprises','layer':'PRICE','promisedAt':['main/pay','main/help']},
                   {'key':'ahead','name':'Look ahead','layer':'VALUE','promisedAt':['main/use']}]},
                 'journeys':[{'key':'main','name':'Being a customer','stages':[
                   {'key':'use','name':'Use energy','phase':'AFTER','valence':1},
                   {'key':'pay','name':'Pay the bill','phase':'AFTER','valence':-2},
                   {'key':'help','name':'Get help','phase':'AFTER'}]}],
                 'painPoints':[
                   {'key':'pp-jump','title':'The bill doubles without a word','stage':'main/pay','breaks':['clear'],
                    'severity':5,'frequency':0.3,'function':'product','state':'TRIAGED',
                    'evidence':[{'kind':'SURVEY','quote':'Why?','date':'2026-01-09','count':31}]},
                   {'key':'pp-retell','title':'The story has to be told again','stage':'main/help','severity':3}]}
                """,
                key);
    }

    public String key() {
        return key;
    }

    /** The path of the programme's resource. */
    public String path() {
        return API + "/programmes/" + key;
    }

    /** The path of a resource below the programme's, such as {@code /principles}. */
    public String path(String below) {
        return path() + below;
    }
}
