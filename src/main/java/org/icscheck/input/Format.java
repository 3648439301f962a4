package org.icscheck.input;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The submission format, version 1, told once: which fields there are, what each holds and what it is for.
 *
 * <p>The reader checks files against it, and the JSON Schema and the template are written from it, so the three cannot
 * disagree. Lists of allowed words (sectors, purposes, kinds) are data, in {@code rules/vocabulary/words.yaml}.
 */
public final class Format {

    /** The only value {@code format} may have in this version. */
    public static final String ID = "icscheck/submission/v1";

    /** Longest text any one value may hold, in characters. */
    static final int LONGEST_TEXT = 2_000;

    /** Most lines one list may have: a board of more seats is an assembly, and a check has to end. */
    static final int LONGEST_LIST = 300;

    private Format() {}

    /** What a value may be. */
    sealed interface Kind {}

    /** Free words. */
    record Text() implements Kind {}

    /** An identifier: letters, digits, dot, dash and underscore. */
    record Id() implements Kind {}

    /** A whole number of zero or more. */
    record Whole() implements Kind {}

    /** {@code true} or {@code false}. */
    record YesNo() implements Kind {}

    /** A calendar date, {@code 2022-04-12}. */
    record Day() implements Kind {}

    /** One word of a closed list. */
    record Word(String list) implements Kind {}

    /** The id of something the submission describes, of one of these kinds. */
    record Ref(List<String> kinds) implements Kind {}

    /** A word of a closed list or the id of something: a sector, or the place a seat speaks for. */
    record WordOrRef(String list, List<String> kinds) implements Kind {}

    /** A list of one kind of value. */
    record ListOf(Kind of) implements Kind {}

    /**
     * A group of fields.
     *
     * @param name what one of these is called in messages
     * @param subject the kind of thing it is when other parts may refer to it by id, or null
     * @param orNone whether the single word {@code none} may stand in its place, to say that there is none
     */
    record Group(String name, @Nullable String subject, boolean orNone, List<Field> fields) implements Kind {
        @Nullable Field field(String key) {
            for (Field field : fields) {
                if (field.name().equals(key)) {
                    return field;
                }
            }
            return null;
        }
    }

    /**
     * One field of a group.
     *
     * @param help what to write here, one sentence, shown in the schema and the template
     */
    record Field(String name, Kind kind, boolean required, String help) {

        /** The group it holds one or a list of; null for anything else. */
        @Nullable Group group() {
            return (kind instanceof ListOf list ? list.of() : kind) instanceof Group group ? group : null;
        }
    }

    private static Field field(String name, Kind kind, String help) {
        return new Field(name, kind, false, help);
    }

    private static Field key(String name, Kind kind, String help) {
        return new Field(name, kind, true, help);
    }

    private static Kind listOf(Kind kind) {
        return new ListOf(kind);
    }

    private static Kind word(String list) {
        return new Word(list);
    }

    private static Kind ref(String... kinds) {
        return new Ref(List.of(kinds));
    }

    private static Group group(String name, Field... fields) {
        return new Group(name, null, false, List.of(fields));
    }

    private static Group groupOrNone(String name, Field... fields) {
        return new Group(name, null, true, List.of(fields));
    }

    private static Group subject(String kind, String name, Field... fields) {
        return new Group(name, kind, false, List.of(fields));
    }

    private static final Kind TEXT = new Text();
    private static final Kind YES_NO = new YesNo();
    private static final Kind DAY = new Day();
    private static final Kind WHOLE = new Whole();

    private static Field id(String of) {
        return field("id", new Id(), "A short name to refer to this " + of + " by; made from the name when left out.");
    }

    private static Field complete(String... lists) {
        return field(
                "complete",
                listOf(new Word("field:" + String.join(",", lists))),
                "Lists here in which nothing is left out (" + String.join(", ", lists)
                        + "); a list not named here is taken as unfinished.");
    }

    private static Field note() {
        return field("note", TEXT, "Anything a reader should know; no requirement looks at it.");
    }

    private static Group post(String name, Field... more) {
        Field[] fields = new Field[7 + more.length];
        fields[0] = field("post", TEXT, "The post, not the person: Chief Executive of the Council.");
        fields[1] = field("organisation", ref("organisation"), "The organisation that employs the post.");
        fields[2] = field("onBehalfOf", TEXT, "Whom the post acts for: the NHS, the partnership.");
        fields[3] = field("filled", YES_NO, "Whether somebody holds the post.");
        fields[4] = field("appointedBy", listOf(word("appointers")), "Who appoints, selects or nominates the post.");
        fields[5] = complete(Stream.concat(
                        Stream.of("appointedBy"),
                        Arrays.stream(more)
                                .filter(field -> field.kind() instanceof ListOf)
                                .map(Field::name))
                .toArray(String[]::new));
        fields[6] = note();
        System.arraycopy(more, 0, fields, 7, more.length);
        return groupOrNone(name, fields);
    }

    private static final Group DECISIONS = groupOrNone(
            "decisions",
            field("form", word("decision-forms"), "How decisions are taken together."),
            field("functions", listOf(TEXT), "What is decided here: strategy, pooled budget."),
            field("withLocalGovernment", YES_NO, "Whether the council decides jointly here."),
            field("rule", TEXT, "How agreement is reached: consensus, majority of those voting."),
            field("quorum", TEXT, "How many must be present for a decision."),
            field("status", word("document-statuses"), "How far these arrangements are agreed on paper."),
            complete("functions"),
            note());

    private static final Group SEAT = group(
            "seat",
            key("post", TEXT, "The post as the paper words it: Director of Public Health."),
            field("organisation", ref("organisation"), "The organisation behind the seat."),
            field(
                    "represents",
                    listOf(new WordOrRef("represented", List.of("place", "collaborative", "organisation", "system"))),
                    "Whom the seat speaks for, where its wording does not say: sectors, or ids of places,"
                            + " collaboratives and organisations; none, alone, for nobody of these."),
            field("votes", YES_NO, "Whether the seat votes."),
            field("standing", word("standings"), "member unless said otherwise; others are no seats."),
            field("elected", YES_NO, "Whether the seat is held by an elected councillor or mayor."),
            field("clinicalOrProfessional", YES_NO, "Whether the seat is held by a clinical or professional leader."),
            field("digitalSro", YES_NO, "Whether the seat is the named lead for data and digital."),
            field("nominatedBy", listOf(word("nominators")), "Who nominates the member, where the paper says so."),
            field("appointedBy", listOf(ref("organisation", "board")), "The bodies that appoint the member."),
            field("expertise", listOf(word("expertise")), "Knowledge and experience the seat is there to bring."),
            field("mandate", word("mandates"), "Whether the member brings a view or votes as a sector's delegate."),
            field(
                    "otherLocalPost",
                    YES_NO,
                    "Whether its holder has a post in another health or care body of the area."),
            field("area", TEXT, "The part of the area the member comes from."),
            note());

    /** What a seat states about its holder, besides whom it speaks for; a rule sees each with its seat and board. */
    static final Map<String, Field> SEAT_STATEMENTS =
            statements("nominatedBy", "appointedBy", "expertise", "mandate", "otherLocalPost", "area");

    private static Map<String, Field> statements(String... names) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (String name : names) {
            fields.put(name, Objects.requireNonNull(SEAT.field(name)));
        }
        return fields;
    }

    private static Group board() {
        return subject(
                "board",
                "board",
                id("board"),
                key("name", TEXT, "The name of the board or committee."),
                field("purpose", word("purposes"), "What the board is for."),
                field("status", word("board-statuses"), "Whether it is proposed, in shadow form or established."),
                field(
                        "chair",
                        post(
                                "chair",
                                field("independent", YES_NO, "Whether the chair is independent."),
                                field("councilLeader", YES_NO, "Whether the leader of the council chairs.")),
                        "Who chairs it."),
                field("decisions", DECISIONS, "How it decides, and on what."),
                field("membership", word("memberships"), "complete when every seat is listed here."),
                field("seats", listOf(SEAT), "Its members, one line each."),
                field("reportsTo", listOf(ref("board", "organisation", "system", "place")), "Boards it reports to."),
                field("actsWith", listOf(ref("board")), "Boards that act together with this one as one partnership."),
                field(
                        "accountableFor",
                        listOf(word("responsibilities")),
                        "What its terms of reference make it answer for."),
                field("remit", listOf(word("remits")), "For a quality group: the jobs it has."),
                field("responsibleFor", listOf(word("functions")), "The functions the board carries out itself."),
                field("accountableTo", listOf(word("accountable-bodies")), "Who holds the board to account."),
                field(
                        "holdsToAccount",
                        listOf(ref("board", "collaborative", "organisation")),
                        "Whom the board holds to account."),
                field("budgetAccountability", YES_NO, "Whether it answers for budgets as well as decisions."),
                field("relationToHwb", TEXT, "How it relates to the health and wellbeing board."),
                field("widerPartners", listOf(word("sectors")), "Partners beyond its members that it draws on."),
                field("shadowFrom", DAY, "The day it began in shadow form, or will."),
                field("startDate", DAY, "The day it is established, or will be."),
                field("lastReview", DAY, "When its governance was last reviewed."),
                field("nextReview", DAY, "When its governance will be reviewed next."),
                field("area", TEXT, "The area it covers."),
                field("statutory", YES_NO, "Whether it is a body set up by law."),
                field("unitary", YES_NO, "Whether it is one unitary board."),
                field("singleVeto", YES_NO, "Whether any one organisation can veto its decisions."),
                field("founders", listOf(ref("organisation")), "The bodies that set it up together."),
                field("legalBasis", TEXT, "The power it rests on."),
                field(
                        "chiefExecutive",
                        post(
                                "chief executive",
                                field("accountableOfficer", YES_NO, "Whether the post is accountable officer."),
                                field(
                                        "employedByBoard",
                                        YES_NO,
                                        "Whether the board employs the post, or has it on secondment.")),
                        "Its chief executive."),
                complete(
                        "accountableFor",
                        "accountableTo",
                        "founders",
                        "holdsToAccount",
                        "remit",
                        "responsibleFor",
                        "seats",
                        "widerPartners"),
                note());
    }

    private static Group enabler() {
        return group(
                "enabler",
                key("area", word("enabler-areas"), "What it is about."),
                field("lead", TEXT, "The post or group that leads it."),
                note());
    }

    private static Group document() {
        return group(
                "document",
                key("kind", word("document-kinds"), "What the document is."),
                field("title", TEXT, "Its title."),
                field("of", ref("board", "place", "system", "collaborative", "organisation"), "What it belongs to."),
                field("status", word("document-statuses"), "to-write, draft or agreed."),
                field("date", DAY, "When it was agreed, or issued as a draft."),
                field("link", TEXT, "Where a reader finds it."),
                field("covers", listOf(word("document-topics")), "What it deals with."),
                field("agreedWith", listOf(word("agreeing-parties")), "Who has agreed it."),
                field("lastConsidered", DAY, "When it was last considered for revision."),
                field("horizonYears", WHOLE, "How many years it looks ahead."),
                complete("covers", "agreedWith"),
                note());
    }

    private static Group network() {
        return subject(
                "network",
                "primary care network",
                id("network"),
                key("name", TEXT, "The name of the primary care network."),
                field("clinicalDirector", post("clinical director"), "Its clinical director."),
                note());
    }

    private static final Group PLACE = subject(
            "place",
            "place",
            id("place"),
            key("name", TEXT, "The name of the place (locality)."),
            field("system", ref("system"), "The system it belongs to, when it is not the one at the top of this file."),
            field("localAuthorities", listOf(ref("organisation")), "The council or councils of the place."),
            field("population", WHOLE, "How many people live there."),
            field("boundaryBasis", word("boundary-bases"), "What the boundary of the place follows."),
            field("boundaryRationale", TEXT, "Why this footprint makes sense to partners."),
            field(
                    "lead",
                    post(
                            "place lead",
                            field("roles", listOf(word("lead-roles")), "What the post is there to do."),
                            field("functions", listOf(TEXT), "Functions it formally takes responsibility for.")),
                    "The post that leads the place for the NHS."),
            field("functions", listOf(word("functions")), "What is done at place."),
            field("deliveryPartners", listOf(word("sectors")), "Who delivers care together in the place."),
            field("deliveryServices", listOf(word("services")), "Services whose providers work together in the place."),
            field("jointAppointments", listOf(TEXT), "Posts shared between the council and the NHS."),
            field("contractModels", listOf(word("contract-models")), "Lead provider or integrated contracts in use."),
            field("involvementMechanisms", listOf(TEXT), "Standing ways of involving people in the place."),
            field("scrutinyCommittees", listOf(TEXT), "Council scrutiny committees that examine health and care."),
            field("enablers", listOf(enabler()), "Enabling groups or programmes, each with its lead."),
            field(
                    "pooledBudget",
                    groupOrNone(
                            "pooled budget",
                            field("amount", WHOLE, "Pounds a year."),
                            field("previousAmount", WHOLE, "Pounds in the year before."),
                            field("scope", TEXT, "What the money is for."),
                            field("accountableBody", ref("organisation", "board"), "Who is accountable for it."),
                            field("status", word("document-statuses"), "How far it is agreed on paper."),
                            note()),
                    "Money the council and the NHS pool."),
            field(
                    "clinicalSenate",
                    groupOrNone(
                            "clinical and professional senate",
                            field("name", TEXT, "Its name."),
                            field("mandatesTo", listOf(word("senate-levels")), "The levels to which it sends members."),
                            complete("mandatesTo"),
                            note()),
                    "The clinical and professional senate of the place."),
            field(
                    "transition",
                    groupOrNone(
                            "transition programme",
                            field("sro", TEXT, "The post that is its senior responsible officer."),
                            field("groups", listOf(TEXT), "Its task groups."),
                            field("reportsTo", listOf(ref("board")), "The boards they report to."),
                            note()),
                    "The programme that takes the place to its new arrangements."),
            field(
                    "neighbourhoods",
                    listOf(subject(
                            "neighbourhood",
                            "neighbourhood",
                            id("neighbourhood"),
                            key("name", TEXT, "The name of the neighbourhood."),
                            field("population", WHOLE, "How many people live there."),
                            field("pcns", listOf(network()), "The primary care networks that work in it."),
                            field("team", listOf(word("sectors")), "Whose staff work together in its team."),
                            field("manager", post("neighbourhood manager"), "Who manages it."),
                            field("clinicalLeads", listOf(TEXT), "Clinical and care professional leaders, by post."),
                            field("governance", TEXT, "How it is governed."),
                            field("definition", TEXT, "How the locality defines it."),
                            field("involvementMechanisms", listOf(TEXT), "Standing ways of involving people."),
                            complete("clinicalLeads", "involvementMechanisms", "pcns", "team"),
                            note())),
                    "The neighbourhoods of the place."),
            field(
                    "pcns",
                    listOf(network()),
                    "Primary care networks, where the paper does not tie them to neighbourhoods."),
            field("numberOfPcns", WHOLE, "How many primary care networks there are, where they are not named."),
            field("boards", listOf(board()), "The boards and committees of the place."),
            field(
                    "clinicalLeads",
                    listOf(group(
                            "clinical lead",
                            key("post", TEXT, "The post."),
                            field("organisation", ref("organisation"), "The organisation behind it."),
                            field("represents", listOf(word("sectors")), "Whom the post speaks for."),
                            note())),
                    "Clinical and professional leaders of the place who hold no seat."),
            field(
                    "resources",
                    groupOrNone(
                            "resources",
                            field("staff", TEXT, "The staff the place has for its work."),
                            field("budget", TEXT, "The money the place has for its work."),
                            note()),
                    "What the place has to do its job with."),
            field(
                    "delegations",
                    listOf(group(
                            "delegation",
                            key("function", TEXT, "What is handed to the place."),
                            field("from", TEXT, "Under whose authority."),
                            field("to", ref("board", "organisation"), "Who takes the decision."),
                            field("status", word("document-statuses"), "How far it is agreed on paper."),
                            field("by", DAY, "From when."),
                            field("covers", listOf(word("delegation-kinds")), "Functions, decisions or finance."),
                            field("legalBasis", TEXT, "The power the delegation rests on."),
                            note())),
                    "Decisions the place may take under somebody else's authority."),
            field(
                    "delegatedBudget",
                    groupOrNone(
                            "delegated budget",
                            field("amount", WHOLE, "Pounds a year."),
                            field("scope", TEXT, "What the money is for."),
                            field("significant", YES_NO, "Whether partners regard it as significant."),
                            field("status", word("document-statuses"), "How far it is agreed on paper."),
                            field("by", DAY, "From when."),
                            note()),
                    "Money the system hands to the place."),
            field(
                    "jointLaDecision",
                    groupOrNone(
                            "joint decisions with local government",
                            field("arrangement", TEXT, "Section 75 agreement, joint committee, aligned process."),
                            field("agreed", YES_NO, "Whether it is agreed."),
                            field("status", word("document-statuses"), "How far it is agreed on paper."),
                            note()),
                    "How the place decides jointly with its council."),
            field(
                    "urgentCarePartners",
                    listOf(ref("organisation")),
                    "Organisations in the place's urgent care board or network."),
            field("representedOn", listOf(ref("board")), "System boards on which somebody speaks for the place."),
            field("documents", listOf(document()), "Documents of the place and their status."),
            complete(
                    "boards",
                    "clinicalLeads",
                    "contractModels",
                    "delegations",
                    "deliveryPartners",
                    "deliveryServices",
                    "documents",
                    "enablers",
                    "functions",
                    "involvementMechanisms",
                    "jointAppointments",
                    "localAuthorities",
                    "neighbourhoods",
                    "pcns",
                    "representedOn",
                    "scrutinyCommittees",
                    "urgentCarePartners"),
            note());

    private static final Group SYSTEM = subject(
            "system",
            "system",
            id("system"),
            key("name", TEXT, "The name of the system."),
            field("population", WHOLE, "How many people live there."),
            field("boundary", TEXT, "The area it covers."),
            field("hasMetroMayor", YES_NO, "Whether the area has a metro mayor or combined authority."),
            field("mayorInvolvement", TEXT, "How the mayor or combined authority takes part."),
            field(
                    "chair",
                    post(
                            "chair",
                            field("appointmentRoute", TEXT, "How the chair was appointed."),
                            field("independent", YES_NO, "Whether the chair is independent.")),
                    "The chair of the system."),
            field(
                    "leader",
                    post(
                            "leader",
                            field("timeCommitment", TEXT, "Full time, or how much."),
                            field("accountingOfficer", YES_NO, "Whether the post is accounting officer.")),
                    "The leader of the system."),
            field("qualityLead", post("quality lead"), "The named lead for quality."),
            field(
                    "qualityGroup",
                    groupOrNone(
                            "quality group",
                            field("name", TEXT, "Its name."),
                            field("remit", listOf(word("remits")), "The jobs it has."),
                            complete("remit"),
                            note()),
                    "The quality group, where it is not listed under boards."),
            field("boards", listOf(board()), "The boards and committees of the system."),
            field(
                    "commissioningApproach",
                    groupOrNone(
                            "approach to commissioning",
                            field("single", YES_NO, "Whether there is one approach for the whole system."),
                            field("description", TEXT, "What it is and who runs it."),
                            note()),
                    "How the system commissions strategically."),
            field(
                    "commissioners",
                    listOf(group(
                            "commissioner",
                            key("organisation", ref("organisation"), "The commissioner."),
                            field("area", TEXT, "The area it covers."),
                            field("withinSystem", YES_NO, "Whether its area lies wholly inside the system's boundary."),
                            field("resolution", TEXT, "How and when a boundary that does not match will be mended."),
                            field("startDate", DAY, "From when it commissions here."),
                            field("endDate", DAY, "The last day it commissions here."),
                            note())),
                    "Who commissions NHS services in the system."),
            field(
                    "functions",
                    listOf(group(
                            "function",
                            key("name", TEXT, "The function."),
                            field("level", word("levels"), "Where it is done."),
                            field("rationale", TEXT, "Why it is done there."),
                            field("agreedWithPlaces", listOf(ref("place")), "Places that have agreed to it."),
                            field("kind", word("functions"), "Which of the functions that guidance names it is."),
                            field("owner", TEXT, "Who is responsible for it."),
                            field("decisionForum", TEXT, "The board or forum that decides on it."),
                            field("partners", listOf(word("function-partners")), "Who takes part in deciding."),
                            note())),
                    "Who does what: functions and the level they sit at."),
            field(
                    "themes",
                    listOf(group(
                            "theme",
                            key("name", word("themes"), "The theme."),
                            field("milestoneDate", DAY, "When its changes will be in place."),
                            field("reason", TEXT, "The reason for a later date."),
                            note())),
                    "The eight themes of change and their dates."),
            field(
                    "involvementMechanisms",
                    listOf(group(
                            "way of involving people",
                            key("name", TEXT, "What it is."),
                            field("who", listOf(word("voices")), "Whom it involves."),
                            field("reportsTo", ref("board"), "The board it reports to."),
                            note())),
                    "Standing ways of involving people in governance."),
            field("scrutinyCommittees", listOf(TEXT), "Council scrutiny committees linked to the system."),
            field(
                    "commissioningDecisionBody",
                    groupOrNone(
                            "commissioning decision body",
                            field("name", TEXT, "Its name."),
                            field("form", word("decision-forms"), "How it decides."),
                            field("startDate", DAY, "From when."),
                            note()),
                    "The body through which commissioners decide together."),
            field(
                    "clinicalNetworks",
                    listOf(group(
                            "clinical network",
                            key("name", TEXT, "Its name."),
                            field("reportsTo", listOf(TEXT), "The forums its proposals go to."),
                            field("professions", listOf(word("professions")), "The professions in it."),
                            field("settings", listOf(word("care-settings")), "The settings its members come from."),
                            field("specialist", YES_NO, "Whether secondary and tertiary clinicians lead it."),
                            complete("professions", "settings"),
                            note())),
                    "Clinical networks of the system."),
            field(
                    "clinicalLeads",
                    listOf(group(
                            "clinical lead",
                            key("post", TEXT, "The post."),
                            field("organisation", ref("organisation"), "The organisation behind it."),
                            field("represents", listOf(word("sectors")), "Whom the post speaks for."),
                            note())),
                    "Clinical and care professional leaders of the system who hold no seat."),
            field("professionalVoice", listOf(word("professions")), "Professions with a standing voice in leadership."),
            field(
                    "responsibilitiesMap",
                    listOf(word("responsible-parts")),
                    "Whose responsibilities the governance papers set out."),
            field(
                    "specialisedServices",
                    listOf(group(
                            "specialised service",
                            key("name", TEXT, "The service."),
                            field("level", word("levels"), "The level it is planned at."),
                            note())),
                    "Specialised services and the level they are planned at."),
            field(
                    "constituencyNetworks",
                    listOf(group(
                            "constituency network",
                            key("name", TEXT, "The network group."),
                            field("of", word("network-groups"), "Whom it brings together."),
                            field("feeds", ref("board"), "The board it sends representatives to."),
                            note())),
                    "Network groups from which board members come."),
            field("enablers", listOf(enabler()), "Enabling programmes, each with its lead."),
            field(
                    "strategyInvolvement",
                    listOf(word("strategy-partners")),
                    "Who was involved in preparing the integrated care strategy."),
            field("boundaryOverlaps", YES_NO, "Whether the area overlaps that of another integrated care board."),
            field(
                    "serviceChangeProcess",
                    groupOrNone(
                            "service change process",
                            field("engages", listOf(word("engaged-parties")), "Whom it engages."),
                            complete("engages"),
                            note()),
                    "How changes to services are decided."),
            field(
                    "digital",
                    group(
                            "digital",
                            field("accountableBoard", ref("board"), "The board that answers for data and digital."),
                            field(
                                    "sharedCareRecord",
                                    groupOrNone(
                                            "shared care record",
                                            field(
                                                    "status",
                                                    word("board-statuses"),
                                                    "Proposed, shadow (in pilot) or established."),
                                            field("settings", listOf(word("care-settings")), "The settings it covers."),
                                            complete("settings"),
                                            note()),
                                    "The shared care record."),
                            field(
                                    "analyticsFunction",
                                    groupOrNone(
                                            "analytics function",
                                            field("name", TEXT, "The team."),
                                            field("covers", listOf(word("analytics-uses")), "What it is used for."),
                                            complete("covers"),
                                            note()),
                                    "Shared intelligence and analytics."),
                            note()),
                    "Data and digital arrangements."),
            field("documents", listOf(document()), "Documents and plans of the system and their status."),
            complete(
                    "boards",
                    "clinicalLeads",
                    "clinicalNetworks",
                    "commissioners",
                    "constituencyNetworks",
                    "documents",
                    "enablers",
                    "functions",
                    "involvementMechanisms",
                    "professionalVoice",
                    "responsibilitiesMap",
                    "scrutinyCommittees",
                    "specialisedServices",
                    "strategyInvolvement",
                    "themes"),
            note());

    private static final Group ORGANISATION = subject(
            "organisation",
            "organisation",
            id("organisation"),
            key("name", TEXT, "The name of the organisation."),
            field("type", word("organisation-types"), "What kind of body it is."),
            field("ods", TEXT, "Its ODS code; codes are not unique over time and are never used as a key."),
            field("services", listOf(word("services")), "The services it provides."),
            field("alsoKnownAs", listOf(TEXT), "Short names that seats may use: NCA."),
            field("systems", listOf(ref("system")), "Systems it works in, when there are several."),
            field(
                    "accountability",
                    listOf(group(
                            "accountability link",
                            key("to", ref("board", "place", "collaborative"), "The partnership or collaborative."),
                            field("how", TEXT, "How the organisation answers to it."),
                            field("status", word("document-statuses"), "How far it is agreed on paper."),
                            note())),
                    "How the organisation answers to each partnership and collaborative it belongs to."),
            field("leadProviderFor", listOf(ref("board", "place", "collaborative")), "What it is lead provider for."),
            field(
                    "joining",
                    group(
                            "plan to join a collaborative",
                            field("collaborative", TEXT, "The collaborative."),
                            field("by", DAY, "By when."),
                            note()),
                    "A plan to join a collaborative."),
            field("hostedFunctions", listOf(TEXT), "Functions it hosts for other partners of the system."),
            complete("accountability", "hostedFunctions", "services"),
            note());

    private static final Group COLLABORATIVE = subject(
            "collaborative",
            "provider collaborative",
            id("collaborative"),
            key("name", TEXT, "The name of the collaborative."),
            field("members", listOf(ref("organisation")), "The organisations that belong to it."),
            field("membership", word("memberships"), "complete when every member is listed here."),
            field("status", word("board-statuses"), "Whether it is proposed, in shadow form or established."),
            field("agreed", YES_NO, "Whether its members have agreed it."),
            field("formality", word("formalities"), "Whether it rests on a formal agreement."),
            field("services", listOf(word("services")), "The services it organises."),
            field("footprint", word("footprints"), "How far it reaches."),
            field("scope", TEXT, "What it is for, in words."),
            field("places", listOf(ref("place")), "The places it works in."),
            field("systems", listOf(ref("system")), "The systems it serves."),
            field("functions", listOf(TEXT), "What it decides on."),
            field("decisions", DECISIONS, "How its members decide together."),
            field("lead", post("lead"), "Who leads it."),
            field("model", word("collaborative-models"), "The model its governance follows."),
            field("clinicalVoice", TEXT, "How clinicians are built into it."),
            field("involvementMechanisms", listOf(TEXT), "Standing ways of involving people and communities."),
            field("delegations", listOf(TEXT), "Functions delegated to it."),
            field("representedOn", listOf(ref("board")), "System boards on which somebody speaks for it."),
            complete(
                    "delegations",
                    "functions",
                    "involvementMechanisms",
                    "members",
                    "places",
                    "representedOn",
                    "services",
                    "systems"),
            note());

    /** The whole file. */
    static final Group SUBMISSION = group(
            "submission",
            key("format", TEXT, "Always " + ID + "."),
            field("asAt", DAY, "The date the arrangements are described as at."),
            field(
                    "system",
                    SYSTEM,
                    "The integrated care system: its name alone in a place's file, its arrangements in the system's own."),
            field("organisations", listOf(ORGANISATION), "Every legal body that other parts refer to."),
            field("places", listOf(PLACE), "The places described."),
            field("collaboratives", listOf(COLLABORATIVE), "Provider collaboratives at scale, across places."),
            field(
                    "attestations",
                    listOf(group(
                            "attestation",
                            key("requirement", TEXT, "The id of the requirement."),
                            field(
                                    "about",
                                    ref("system", "place", "organisation", "collaborative", "board"),
                                    "Whom the answer is about, when it is not the place or system of this file."),
                            key("answer", word("answers"), "yes, partly or no."),
                            field("document", TEXT, "The document that proves it."),
                            note())),
                    "Answers to what no structure can show."),
            field(
                    "choices",
                    listOf(group(
                            "recorded choice",
                            key("requirement", TEXT, "The id of the requirement."),
                            field(
                                    "about",
                                    ref("system", "place", "organisation", "collaborative", "board"),
                                    "Whom the choice is about."),
                            field("choice", TEXT, "What was chosen."),
                            key("reason", TEXT, "Why."),
                            field("document", TEXT, "Where it is recorded."),
                            note())),
                    "Reasons recorded for local choices."),
            field(
                    "waivers",
                    listOf(group(
                            "waiver",
                            key("requirement", TEXT, "The id of the requirement."),
                            field(
                                    "about",
                                    ref("system", "place", "organisation", "collaborative", "board"),
                                    "Whom the waiver is about."),
                            key("owner", TEXT, "The post that accepted the gap."),
                            key("reason", TEXT, "Why it was accepted."),
                            key("until", DAY, "The last day it counts."),
                            note())),
                    "Gaps accepted for a time."),
            complete("collaboratives", "organisations", "places"),
            note());

    /** Lists whose entries are subjects or facts of their own, not details of what they stand in. */
    static final Set<String> APART = Set.of("boards", "seats", "documents", "pcns", "neighbourhoods");

    /**
     * The fields a rule or a catalogue entry may name for a kind of subject, as dotted paths: {@code decisions.form}.
     *
     * @param subject system, place, organisation, collaborative, board, network or seat
     * @throws IllegalArgumentException when the format knows no such kind
     */
    public static Set<String> paths(String subject) {
        if (subject.equals("seat")) {
            return new TreeSet<>(SEAT_STATEMENTS.keySet());
        }
        Set<String> paths = new TreeSet<>();
        paths(groupOf(subject), "", paths);
        return paths;
    }

    private static void paths(Group group, String prefix, Set<String> paths) {
        for (Field field : group.fields()) {
            if (Set.of("complete", "note").contains(field.name())) {
                continue;
            }
            paths.add(prefix + field.name());
            Group inner = field.group();
            if (inner != null && !(prefix.isEmpty() && APART.contains(field.name()))) {
                paths(inner, prefix + field.name() + ".", paths);
            }
        }
    }

    /**
     * The lists of a kind of subject that a submission can mark complete, as dotted paths; the lists of the whole file
     * are those of its system.
     */
    public static Set<String> completable(String subject) {
        Set<String> lists = new TreeSet<>();
        completable(groupOf(subject), "", lists);
        if (subject.equals("system")) {
            for (Field field : SUBMISSION.fields()) {
                marks(field, "", lists);
            }
        }
        return lists;
    }

    private static void completable(Group group, String prefix, Set<String> lists) {
        for (Field field : group.fields()) {
            marks(field, prefix, lists);
            Group inner = field.group();
            if (inner != null && !(prefix.isEmpty() && APART.contains(field.name()))) {
                completable(inner, prefix + field.name() + ".", lists);
            }
        }
    }

    private static void marks(Field field, String prefix, Set<String> lists) {
        if (field.name().equals("complete") && field.kind() instanceof ListOf list && list.of() instanceof Word word) {
            for (String name : word.list().substring("field:".length()).split(",")) {
                lists.add(prefix + name);
            }
        }
    }

    /**
     * A field as those outside may know it.
     *
     * @param list whether it holds several values
     * @param words the closed list its values are taken from; empty when they are free, or may be ids as well
     * @param fields the names of the fields of its entries; empty when it holds plain values
     */
    public record Told(boolean list, String words, List<String> fields) {}

    /**
     * What a field of a kind of subject holds.
     *
     * @param subject a kind of subject, or {@code submission} for the whole file
     * @param path a dotted path: {@code boards.seats}, {@code decisions.form}; empty for the subject itself
     * @return empty when the format has no such field
     */
    public static Optional<Told> told(String subject, String path) {
        Kind kind = subject.equals("submission") ? SUBMISSION : groupOf(subject);
        boolean list = false;
        for (String name : path.isEmpty() ? new String[0] : path.split("\\.", -1)) {
            Field field = kind instanceof Group group ? group.field(name) : null;
            if (field == null) {
                return Optional.empty();
            }
            list = field.kind() instanceof ListOf;
            kind = field.kind() instanceof ListOf several ? several.of() : field.kind();
        }
        String words = kind instanceof Word word && !word.list().startsWith("field:") ? word.list() : "";
        return Optional.of(new Told(list, words, kind instanceof Group group ? names(group) : List.of()));
    }

    private static Group groupOf(String subject) {
        Group found = groupOf(subject, SUBMISSION);
        if (found == null) {
            throw new IllegalArgumentException("the format has no " + subject);
        }
        return found;
    }

    private static @Nullable Group groupOf(String subject, Group within) {
        for (Field field : within.fields()) {
            Group group = field.group();
            if (group != null) {
                Group found = subject.equals(group.subject()) ? group : groupOf(subject, group);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** What of a submission has a field of this name, as messages call it: a place, a system. */
    static Set<String> holders(String field) {
        Set<String> holders = new TreeSet<>();
        holders(field, SUBMISSION, holders);
        return holders;
    }

    private static void holders(String name, Group within, Set<String> holders) {
        for (Field field : within.fields()) {
            if (field.name().equals(name)) {
                holders.add(within.name());
            }
            Group group = field.group();
            if (group != null) {
                holders(name, group, holders);
            }
        }
    }

    /** The names of the fields of a group, in order. */
    static List<String> names(Group group) {
        return Arrays.asList(group.fields().stream().map(Field::name).toArray(String[]::new));
    }
}
