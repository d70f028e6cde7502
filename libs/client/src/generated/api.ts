// Generated from openapi.json by `npm run generate`; never edited.
export type paths = {
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the description of the API lies */
        get: operations["getRoot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a job is, and what came of it */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runtime/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last 100 jobs that were given up, with the cause */
        get: operations["listGivenUpJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runtime/jobs/{jobId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have a job that was given up done again; what it did stays */
        post: operations["retryJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process answers; nothing else is touched */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether work can be done: log, database, read models */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runtime/projections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where each read model is */
        get: operations["listProjections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runtime/projections/{name}/rebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Build a read model anew beside the live one, then switch */
        post: operations["rebuildProjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runtime/projections/{name}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a stopped projection or automation try again, at the event that it stopped at */
        post: operations["resumeProjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runtime/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last 100 commands of automations that failed, wait or were refused */
        get: operations["listOutbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runtime/outbox/{commandId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a failed command back into its lane; it happens once, also if it had happened */
        post: operations["retryOutboxCommand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a problem means and what to do about it */
        get: operations["getProblemHelp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who I am here, and what I may do */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How one can sign in with a browser */
        get: operations["getSignInOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Browsers that I am signed in with */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/end-current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign this browser out */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{sessionId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign one of my browsers out */
        post: operations["endSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/access/admit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a subject of the issuer in, without any role yet */
        post: operations["admitPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/access/{personId}/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give somebody a role */
        post: operations["grantRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/access/{personId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a role back; it ends at once */
        post: operations["revokeRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/access/{personId}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuse somebody from now on */
        post: operations["disablePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/access/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who somebody is here, and which roles they hold until when */
        get: operations["getAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports, newest first */
        get: operations["listImports"];
        put?: never;
        /** Upload a file; a job checks it without effect */
        post: operations["uploadImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Apply what the check found; a job does it */
        post: operations["confirmImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give an import up; nothing was applied */
        post: operations["cancelImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say which column is which; kept for the next files */
        post: operations["mapImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/import-mappings/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which column is which in our files, and the columns of the template with their synonyms */
        get: operations["getImportMapping"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/import-mappings/{kind}/keep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say which column is which in our next files; replaces what was said before */
        post: operations["keepImportMapping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}/rows/{row}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A held row is right: it is applied */
        post: operations["acceptImportRow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}/rows/{row}/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A held row is a slip or a repetition: it is left out */
        post: operations["skipImportRow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}/held-rows/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** All rows that are held for one reason are right: they are applied */
        post: operations["acceptHeldRows"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}/held-rows/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** All rows that are held for one reason are slips or repetitions: they are left out */
        post: operations["skipHeldRows"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on with an import whose work was given up, e.g. after a long outage */
        post: operations["retryImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An import with counts, totals and problems */
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Rows of the file with their findings */
        get: operations["listImportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{importId}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file with what happened to each row */
        get: operations["getImportReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programs/{programmeId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions of a programme, newest first */
        get: operations["listProgrammeVersions"];
        put?: never;
        /** Draft the next version of a programme */
        post: operations["draftProgrammeVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programs/{programmeId}/versions/{version}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit a drafted version for approval */
        post: operations["submitProgrammeVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programs/{programmeId}/versions/{version}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Return a submitted version to its author */
        post: operations["returnProgrammeVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programs/{programmeId}/versions/{version}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a version that is not approved */
        post: operations["withdrawProgrammeVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programs/{programmeId}/versions/{version}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a version that another person wrote */
        post: operations["approveProgrammeVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programs/{programmeId}/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules in force, one sentence each */
        get: operations["getProgrammeRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programs/{programmeId}/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The values that forms may offer today */
        get: operations["getProgrammeChoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Programmes */
        get: operations["listProgrammes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/programs/{programmeId}/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version with its whole definition */
        get: operations["getProgrammeVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Invite a partner or distributor */
        post: operations["invitePartner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/enrol": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Assess an invited partner: level, country tier, regions */
        post: operations["enrolPartner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/sign-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign the terms in force */
        post: operations["signTerms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/change-level": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a partner to another level, from today or later */
        post: operations["changePartnerLevel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/grant-specialisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record a specialisation with its days */
        post: operations["grantSpecialisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/corrections/{correctionId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a correction of the past; a dry run shows what it moves now */
        post: operations["approveStandingCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/end-specialisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a specialisation on a day */
        post: operations["endSpecialisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/prepare-enrolment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prepare the enrolment of an invited partner since a past day, with what it moves by quarter */
        post: operations["prepareEnrolmentCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/prepare-correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prepare a correction of the past, with what it moves by quarter */
        post: operations["prepareStandingCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/corrections/{correctionId}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reject a correction of the past */
        post: operations["rejectStandingCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/withdraw-planned-level": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a level before its first day */
        post: operations["withdrawPlannedLevel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/withdraw-planned-specialisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a specialisation before its first day */
        post: operations["withdrawPlannedSpecialisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Corrections of the past of a partner */
        get: operations["listStandingCorrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Partners and distributors */
        get: operations["listPartners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A partner with the history of its level */
        get: operations["getPartner"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{partnerId}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Level and specialisations on a day */
        get: operations["getPartnerStanding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/aliases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Other spellings of parts, with who recorded them */
        get: operations["listProductAliases"];
        put?: never;
        /** Record another spelling of a part */
        post: operations["recordProductAlias"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products/aliases/{aliasId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let a spelling stand for no part any more */
        post: operations["withdrawProductAlias"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/products": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Parts with their dated list prices */
        get: operations["listProducts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/price-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Price lists and their last import */
        get: operations["listPriceLists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shipment-lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sold and returned lines of POS reports */
        get: operations["listShipmentLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shipment-lines/{lineId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One line and its match */
        get: operations["getShipmentLine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shipment-lines/{lineId}/match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Match an unmatched line to a deal by hand */
        post: operations["matchShipmentLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shipment-lines/{lineId}/unmatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a line from its deal again */
        post: operations["unmatchShipmentLine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shipment-lines/{lineId}/link-return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Link a return without a known sale to its sale */
        post: operations["linkReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reward-runs/{runId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to a run, by whom and why */
        get: operations["getRewardRunHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/periods/{periodId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to a quarter, by whom */
        get: operations["getPeriodHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fx-tables/{fxTableId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to a version of a rate table, by whom */
        get: operations["getFxTableHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/{statementId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to a statement, by whom */
        get: operations["getStatementHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flex-points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What partners say that they earned, and what became of it */
        get: operations["listFlexPoints"];
        put?: never;
        /** Say that flex points were earned, and what shows it */
        post: operations["proposeFlexPoints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flex-accounts/{accountId}/entries/{entryId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grant what was proposed by another person */
        post: operations["approveFlexPoints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flex-accounts/{accountId}/entries/{entryId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline what was proposed, with a reason */
        post: operations["declineFlexPoints"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flex-accounts/{accountId}/entries/{entryId}/request-reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that the cause of granted points has gone */
        post: operations["requestFlexReversal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flex-accounts/{accountId}/entries/{entryId}/approve-reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take granted points back */
        post: operations["approveFlexReversal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flex-accounts/{accountId}/entries/{entryId}/decline-reversal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave granted points as they are */
        post: operations["declineFlexReversal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flex-accounts/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A partner’s flex points by half-year, with their entries */
        get: operations["getFlexAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flex-accounts/{accountId}/entries/{entryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One entry, with the revision of its account: what a decision on it names */
        get: operations["getFlexEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/semi-annual-targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Partners by half-year: target, earned, met or missed */
        get: operations["listSemiAnnualTargets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledger/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Entries with their legs; debit is positive */
        get: operations["listLedgerEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledger/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts with their balances now */
        get: operations["listLedgerAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledger/trial-balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All accounts and their sum, zero per currency and per unit */
        get: operations["getTrialBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledger/journal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All entries as an hledger journal */
        get: operations["getLedgerJournal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that was recorded, the newest first: by record, type, person and time */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{eventId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One event, as explanations and entries refer to it, for whoever may read its record */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the demo clock says, and who can be acted as */
        get: operations["getDemo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/demo/jump": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move the demo clock forward, and wait for what follows */
        post: operations["jumpDemoClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deal-drafts/{dealId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An unfinished registration */
        get: operations["getDealDraft"];
        /** Replace what a draft says: a field that is left out is no longer said */
        put: operations["changeDealDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deal-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Unfinished registrations of your organisation */
        get: operations["listDealDrafts"];
        put?: never;
        /** Keep an unfinished registration: only your organisation knows of it, and it claims nothing */
        post: operations["draftDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deal-drafts/{dealId}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Throw a draft away: nothing of it is kept */
        post: operations["discardDealDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deal-drafts/{dealId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register what the draft says: it takes its number and its place in the line now */
        post: operations["submitDealDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{dealId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer the question: the decision clock runs again */
        post: operations["answerDealInformation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{dealId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a registration: protection begins */
        post: operations["approveDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Whether a registration would be taken, by the rules of the decision; nothing is written */
        post: operations["checkDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{dealId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record the order against the accepted quote */
        post: operations["closeDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{dealId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to a registration, by whom and why */
        get: operations["getDealHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Registrations */
        get: operations["listDeals"];
        put?: never;
        /** Register a deal: the first complete submission holds */
        post: operations["submitDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{dealId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A registration with status, stage and closure */
        get: operations["getDeal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/boms/{bomId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A bill of materials and its price */
        get: operations["getBom"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quotes/{quoteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A quote */
        get: operations["getQuote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{dealId}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grant or decline a longer protection */
        post: operations["extendDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{dealId}/mark-lost": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the customer decided for another */
        post: operations["markDealLost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{dealId}/mark-won": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record that the customer decided for the partner */
        post: operations["markDealWon"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What your organisation was told */
        get: operations["listNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{dealId}/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give an approved registration to another partner, on the customer’s written word */
        post: operations["reassignDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{dealId}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reject a registration for a coded reason */
        post: operations["rejectDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{dealId}/request-extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a longer protection, with proof of activity */
        post: operations["requestDealExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{dealId}/request-information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask the partner a question: the decision clock stops */
        post: operations["requestDealInformation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{dealId}/resubmit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit a registration again that was returned: it keeps its number and takes a new place */
        post: operations["resubmitDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{dealId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a registration back to the partner */
        post: operations["returnDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{dealId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take an approval back, on evidence */
        post: operations["revokeDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{dealId}/take-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a registration into review */
        post: operations["takeUpDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{dealId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a registration that is not decided */
        post: operations["withdrawDeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Registrations on the same opportunity */
        get: operations["listConflicts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conflicts/{conflictId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The claims on an opportunity side by side, in the order of the feed */
        get: operations["getConflict"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conflicts/{conflictId}/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Award an opportunity to one registration */
        post: operations["decideConflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/customer-pairs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Customers that a channel lead said are one, or two, with author and day */
        get: operations["listCustomerPairs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conflicts/{conflictId}/judge-customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say whether two customers that resemble each other are one */
        post: operations["judgeCustomers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/boms/{bomId}/approve-price": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve the price, as proposed or changed */
        post: operations["approveBomPrice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/boms/{bomId}/decline-price": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline the price that was asked for */
        post: operations["declineBomPrice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deals/{dealId}/boms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit a version of the bill of materials; it is priced */
        post: operations["submitBom"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quotes/{quoteId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept the quote */
        post: operations["acceptQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quotes/{quoteId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline a quote */
        post: operations["declineQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Quotes */
        get: operations["listQuotes"];
        put?: never;
        /** Draft a quote on an approved price */
        post: operations["draftQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quotes/{quoteId}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Issue the quote to the partner */
        post: operations["issueQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quotes/{quoteId}/request-change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for another price: the next version begins as a draft */
        post: operations["requestQuoteChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/quotes/{quoteId}/revise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Price a quote anew; an issued one gets its next version */
        post: operations["reviseQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fx-tables/{fxTableId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve an imported version of a rate table */
        post: operations["approveFxTable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fx-tables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Versions of the rate tables, the newest first */
        get: operations["listFxTables"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fx-tables/{fxTableId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A version of a rate table with its rates */
        get: operations["getFxTable"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reward-runs/{runId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a submitted run; its statements are issued */
        post: operations["approveRewardRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reward-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Runs, the newest first */
        get: operations["listRewardRuns"];
        put?: never;
        /** Calculate the rewards of a quarter */
        post: operations["calculateRewardRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reward-runs/{runId}/exclude": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave a partner out of a draft run, with the reason */
        post: operations["excludePartner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reward-runs/{runId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a submitted run back, with the reason */
        post: operations["returnRewardRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reward-runs/{runId}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lines of a run, one per shipped line and plan */
        get: operations["listRewardRunLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reward-runs/{runId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A run with its totals and digest */
        get: operations["getRewardRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reward-runs/{runId}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed from this run to another, by cause */
        get: operations["getRewardRunDifference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reward-runs/{runId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Submit a draft run for approval */
        post: operations["submitRewardRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reward-lines/{rewardLineId}/trace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every step from the facts to the amount of a line */
        get: operations["traceRewardLine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/{statementId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept a statement: it is payable at once */
        post: operations["acceptStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Statements, the newest first */
        get: operations["listStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/{statementId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A statement, also as it was known before */
        get: operations["getStatement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statements/{statementId}/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All lines of a statement, in their order */
        get: operations["listStatementLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/periods/{periodId}/begin-close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin the closing of a quarter before its deadline */
        post: operations["beginClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/periods/{periodId}/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lock a quarter: it takes no more postings */
        post: operations["lockPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Quarters, the newest first */
        get: operations["listPeriods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/periods/{periodId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A quarter: open, closing or locked */
        get: operations["getPeriod"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payees/{partnerId}/approve-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a proposed account; it cools first */
        post: operations["approvePayeeAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payees/{partnerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a partner is paid to, masked */
        get: operations["getPayee"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payees/{partnerId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which accounts were proposed and approved, by whom */
        get: operations["getPayeeHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payees/{partnerId}/outlook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a partner may expect: accrued, waiting, on hold, payable, in payment, paid */
        get: operations["getPayeeOutlook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payees/{partnerId}/propose-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Propose the account that payments go to */
        post: operations["proposePayeeAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payees/{partnerId}/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Holder, IBAN and BIC in full, for who approves them */
        get: operations["getPayeeAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payout-batches/{batchId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve a submitted batch */
        post: operations["approvePayoutBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payout-batches/{batchId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to a batch, by whom and why */
        get: operations["getPayoutBatchHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payout-batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Payout batches */
        get: operations["listPayoutBatches"];
        put?: never;
        /** Gather open balances in a batch */
        post: operations["draftPayoutBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payout-batches/{batchId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One batch with its items */
        get: operations["getPayoutBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payout-batches/{batchId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for or agree to cancelling a batch: an analyst and an approver together */
        post: operations["cancelPayoutBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payout-batches/{batchId}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write the payment file of an approved batch */
        post: operations["exportPayoutBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payout-batches/{batchId}/items/{itemId}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep an item of a batch from being paid */
        post: operations["holdPayoutItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payout-batches/{batchId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The exported payment file */
        get: operations["getPaymentFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payout-batches/{batchId}/reconcile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what became of unclear payments, and finish the batch */
        post: operations["reconcilePayoutBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payout-batches/{batchId}/record-results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Record what the bank did with the payments */
        post: operations["recordPayoutResults"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payout-batches/{batchId}/items/{itemId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lift the hold of an item */
        post: operations["releasePayoutItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/payout-batches/{batchId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Freeze a batch for approval */
        post: operations["submitPayoutBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
};
export type webhooks = Record<string, never>;
export type components = {
    schemas: {
        AdmitPersonDto: {
            /** @description Subject (`sub`) at the issuer of this installation. */
            subject: string;
            /**
             * @description A machine has scopes and never decides.
             * @enum {string}
             */
            type?: "person" | "machine";
            /** @description `vendor`, or the id of a partner or distributor. */
            orgId: string;
            /** @enum {string} */
            orgKind: "vendor" | "partner" | "distributor";
            /** @description Of a machine. */
            scopes?: ("deals:read" | "deals:write" | "quotes:write" | "pos:write" | "statements:read" | "payouts:read" | "funds:write" | "events:read")[];
        };
        GrantRoleDto: {
            /** @enum {string} */
            role: "partner.rep" | "partner.finance" | "partner.admin" | "distributor.user" | "distributor.admin" | "channel.manager" | "channel.lead" | "finance.analyst" | "finance.approver" | "programme.author" | "programme.approver" | "auditor" | "platform.admin";
            /**
             * Format: date
             * @description Last day of the grant; an auditor needs one.
             */
            untilOn?: string;
        };
        RevokeRoleDto: {
            /** @enum {string} */
            role: "partner.rep" | "partner.finance" | "partner.admin" | "distributor.user" | "distributor.admin" | "channel.manager" | "channel.lead" | "finance.analyst" | "finance.approver" | "programme.author" | "programme.approver" | "auditor" | "platform.admin";
        };
        UploadImportDto: {
            /** Format: binary */
            file: Blob;
            /** @description pos, price_list */
            kind: string;
            /** @description JSON: mapping, constants, delimiter, rows, totals */
            options?: string;
            /** @enum {string} */
            dryRun?: "true" | "false";
        };
        MapImportDto: {
            /** @description Column of the file → column of the template. */
            mapping: {
                [key: string]: string;
            };
            /** @description Values for the whole file, e.g. currency. */
            constants?: {
                [key: string]: string;
            };
            /** @description How days and numbers are written, e.g. {"date": "DD.MM.YYYY", "decimal": ","}. */
            formats?: {
                [key: string]: string;
            };
        };
        KeepImportMappingDto: {
            /**
             * @description Column of the file → column of the template.
             * @example {}
             */
            mapping: {
                [key: string]: string;
            };
            /** @description Values for whole files, e.g. currency. */
            constants?: {
                [key: string]: string;
            };
            /** @description How days and numbers are written, e.g. {"date": "DD.MM.YYYY", "decimal": ","}. */
            formats?: {
                [key: string]: string;
            };
            /**
             * @description Between cells; else it is detected.
             * @enum {string}
             */
            delimiter?: "," | ";" | "\t" | "|";
        };
        DecideRowDto: {
            /** @description Why; kept with the decision. */
            reason: string;
        };
        DecideHeldRowsDto: {
            /** @description The reason for which the rows are held, e.g. POSSIBLE_REREPORT. */
            code: string;
            /** @description Why; kept with the decision. */
            reason: string;
        };
        DraftProgrammeVersionDto: {
            definition: {
                [key: string]: unknown;
            };
        };
        ReturnProgrammeVersionDto: {
            reason: string;
        };
        WithdrawProgrammeVersionDto: {
            reason: string;
        };
        InvitePartnerDto: {
            /** @example PTR-0042 */
            code: string;
            /** @enum {string} */
            kind: "reseller" | "distributor";
            name: string;
            country: string;
            /** @example jpa-2023 */
            programmeId: string;
            /** @description Role of the programme; the first one by default. */
            role?: string;
        };
        EnrolPartnerDto: {
            /** @description Level of the role; absent for distributors. */
            level?: string;
            countryTier: string;
            regions: string[];
            /**
             * Format: date
             * @description Today, which it is by default; one before is prepared as a correction.
             */
            effectiveOn?: string;
        };
        SignTermsDto: {
            /** @description Version of the programme whose terms are signed. */
            termsVersion: number;
        };
        ChangePartnerLevelDto: {
            level: string;
            /**
             * Format: date
             * @description First day of the new level; by default today.
             */
            effectiveOn?: string;
            reason: string;
        };
        GrantSpecialisationDto: {
            specialisation: string;
            /** Format: date */
            fromOn?: string;
            /**
             * Format: date
             * @description First day that is no longer covered.
             */
            untilOn?: string;
        };
        EndSpecialisationDto: {
            specialisation: string;
            /**
             * Format: date
             * @description First day that is no longer covered; by default today.
             */
            untilOn?: string;
            reason: string;
        };
        PrepareEnrolmentCorrectionDto: {
            /** @description Level of the role; absent for distributors. */
            level?: string;
            countryTier: string;
            regions: string[];
            /**
             * Format: date
             * @description First day of the enrolment, before today.
             */
            effectiveOn: string;
            reason: string;
            /** @description Where the proof can be looked up. */
            evidence: string;
        };
        PrepareStandingCorrectionDto: {
            /** @enum {string} */
            kind: "level" | "specialisation" | "specialisation-end";
            /** @description The level, or the specialisation. */
            what: string;
            /**
             * Format: date
             * @description First day that changes: of the level, of the specialisation, or without it.
             */
            firstOn: string;
            /**
             * Format: date
             * @description Of a specialisation: first day that is no longer covered.
             */
            untilOn?: string;
            reason: string;
            /** @description Where the proof can be looked up. */
            evidence: string;
        };
        RejectStandingCorrectionDto: {
            reason: string;
        };
        WithdrawPlannedLevelDto: {
            /**
             * Format: date
             * @description First day of the planned level.
             */
            effectiveOn: string;
        };
        WithdrawPlannedSpecialisationDto: {
            specialisation: string;
            /**
             * Format: date
             * @description First day of the planned specialisation.
             */
            fromOn: string;
        };
        RecordProductAliasDto: {
            /**
             * @description The other spelling.
             * @example EX410048P
             */
            alias: string;
            /**
             * @description The part it stands for.
             * @example EX4100-48P
             */
            sku: string;
            reason?: string;
        };
        WithdrawProductAliasDto: {
            reason: string;
        };
        MatchShipmentLineDto: {
            dealId: string;
            /** @description Why the line belongs to the deal; kept with the match. */
            reason: string;
        };
        UnmatchShipmentLineDto: {
            /** @description Why the match was wrong; kept with the line. */
            reason: string;
        };
        LinkReturnDto: {
            saleLineId: string;
            /** @description Why this is the sale that came back; kept with the return. */
            reason: string;
        };
        EvidenceDto: {
            /**
             * @description A document, a project, a meeting; used once.
             * @example Case study CS-2026-014
             */
            reference: string;
            note?: string;
        };
        ProposeFlexPointsDto: {
            /** @description The partner that earned them. */
            partnerId: string;
            /**
             * @description Of the catalogue of the programme.
             * @example customer-reference
             */
            earningEvent: string;
            /**
             * Format: date
             * @description Decides the half-year.
             */
            earnedOn: string;
            evidence: components["schemas"]["EvidenceDto"];
        };
        DeclineFlexPointsDto: {
            reason: string;
        };
        FlexReversalDto: {
            reason: string;
        };
        JumpDto: {
            /** @description An instant, or quarter-end, decision-due, protection-end. */
            to: string;
        };
        DraftCustomerDto: {
            name?: string;
            country?: string;
            /** @description Domain of the customer, e.g. halden-hospitals.example. */
            domain?: string;
        };
        MoneyDto: {
            /**
             * @description Minor units (ISO 4217) as a string.
             * @example 1248045
             */
            amount: string;
            currency: string;
        };
        DealDraftDto: {
            customer?: components["schemas"]["DraftCustomerDto"];
            region?: string;
            segment?: string;
            /** @example new-opportunity */
            dealType?: string;
            productLines?: string[];
            /** @description Expected list value. */
            value?: components["schemas"]["MoneyDto"];
            /** Format: date */
            expectedCloseOn?: string;
            distributorId?: string;
            /**
             * Format: date
             * @description When the customer published a tender, if it did.
             */
            tenderPublishedOn?: string;
        };
        AnswerDealInformationDto: {
            answer: string;
        };
        ApproveDealDto: {
            /**
             * @description Needed: without it the answer is DEAL_TYPE_NOT_CONFIRMED.
             * @enum {string}
             */
            dealType?: "partner-value" | "new-opportunity";
            /** @description Internal. */
            note?: string;
        };
        CustomerDto: {
            name: string;
            country: string;
            /** @description Domain of the customer, e.g. halden-hospitals.example. */
            domain?: string;
        };
        DealRequestDto: {
            customer: components["schemas"]["CustomerDto"];
            region: string;
            segment: string;
            /** @example new-opportunity */
            dealType: string;
            productLines: string[];
            /** @description Expected list value. */
            value: components["schemas"]["MoneyDto"];
            /** Format: date */
            expectedCloseOn: string;
            distributorId?: string;
            /**
             * Format: date
             * @description When the customer published a tender, if it did.
             */
            tenderPublishedOn?: string;
        };
        CloseDealDto: {
            /** @example PO-77120 */
            orderNumber: string;
            /** Format: date */
            closedOn: string;
            quoteId: string;
        };
        ExtendDealDto: {
            /** @description False declines the request; the partner reads the reason. */
            granted?: boolean;
            reason?: string;
        };
        MarkDealLostDto: {
            /** Format: date */
            lostOn: string;
            reason: string;
        };
        MarkDealWonDto: {
            /** Format: date */
            wonOn: string;
        };
        ReassignDealDto: {
            /** @description The partner that gets the registration. */
            partnerId: string;
            /** @description Internal: the written word of the customer’s decision-maker. */
            evidence: string;
        };
        RejectDealDto: {
            /** @enum {string} */
            code: "duplicate" | "not-eligible" | "outside-region" | "existing-engagement" | "too-early" | "insufficient" | "public-tender" | "other";
            /** @description Visible to the partner. */
            text: string;
        };
        RequestDealExtensionDto: {
            /** @description What was done for the opportunity. */
            evidence: string;
        };
        RequestDealInformationDto: {
            /** @description Visible to the partner. */
            question: string;
        };
        ReturnDealDto: {
            /** @description Visible to the partner. */
            text: string;
        };
        RevokeDealDto: {
            /** @description Visible to the partner. */
            reason: string;
            /** @description Internal: what proves it. */
            evidence: string;
        };
        DecideConflictDto: {
            /** @description The registration that gets the opportunity. */
            dealId: string;
            /** @description For the vendor; neither partner reads it. */
            reason: string;
        };
        JudgeCustomersDto: {
            /** @description The pair of customers, as a claim of the conflict names it. */
            pairId: string;
            /**
             * @description `same`: one customer from here on, and one opportunity. `different`: never asked again.
             * @enum {string}
             */
            answer: "same" | "different";
            /** @description For the vendor; neither partner reads it. */
            reason: string;
        };
        NetLineDto: {
            line: string;
            netUnit: components["schemas"]["MoneyDto"];
        };
        ApproveBomPriceDto: {
            /** @description Needed where a price is not the standard one. */
            reason?: string;
            lines?: components["schemas"]["NetLineDto"][];
        };
        DeclineBomPriceDto: {
            /** @description Visible to partner and distributor. */
            reason: string;
        };
        BomLineDto: {
            /** @example 1.2 */
            line: string;
            sku: string;
            quantity: number;
            /** @description Months; a service needs it. */
            termMonths?: number;
            site?: string;
            notes?: string;
            /** @description A unit price below the standard one; a person decides on it. */
            requestedNetUnit?: components["schemas"]["MoneyDto"];
            /** @description Of another maker: the line is kept without a price. */
            manufacturer?: string;
        };
        SubmitBomDto: {
            /** @description Product lines of this bill of materials that are added to the registration, and claimed. */
            addProductLines?: string[];
            lines?: components["schemas"]["BomLineDto"][];
            /** @description A CSV file in base64 instead of `lines`; what is sent as text/csv, or as the part `file`, becomes this. */
            csv?: string;
        };
        DeclineQuoteDto: {
            /** @description Visible to the distributor. */
            reason: string;
        };
        QuoteLineDto: {
            line: string;
            unitPrice: components["schemas"]["MoneyDto"];
        };
        DraftQuoteDto: {
            bomId: string;
            lines: components["schemas"]["QuoteLineDto"][];
        };
        RequestQuoteChangeDto: {
            /** @description What should change; visible to the distributor. */
            text: string;
        };
        RevisedLineDto: {
            line: string;
            unitPrice: components["schemas"]["MoneyDto"];
        };
        ReviseQuoteDto: {
            lines: components["schemas"]["RevisedLineDto"][];
        };
        ApproveFxTableDto: {
            /**
             * @example [
             *       "EUR"
             *     ]
             */
            confirmedJumps?: string[];
        };
        CalculateRewardRunDto: {
            /** @example jpa-2023 */
            programmeId: string;
            /** @example 2026-Q3 */
            quarter: string;
        };
        ExcludePartnerDto: {
            /** @description Gets no statement from this run. */
            partnerId: string;
            reason: string;
        };
        ReturnRewardRunDto: {
            reason: string;
        };
        ProposePayeeAccountDto: {
            /** @description Holder of the account as the bank knows it. */
            holder: string;
            /** @example DE89370400440532013000 */
            iban: string;
            /**
             * @description Needed unless euro are paid to an account in SEPA.
             * @example COBADEFF
             */
            bic?: string;
            currency: string;
            /** @enum {string} */
            taxStatus: "complete" | "missing";
        };
        CancelPayoutBatchDto: {
            reason: string;
        };
        NamedSourceDto: {
            /** @example statement */
            kind: string;
            /** @example stmt_0f3a */
            id: string;
        };
        DraftPayoutBatchDto: {
            /** @example jpa-2023 */
            programmeId: string;
            currency: string;
            /** @description Whose whole open balance is paid: the payees of these. Absent: everybody’s. */
            sources?: components["schemas"]["NamedSourceDto"][];
        };
        HoldPayoutItemDto: {
            /** @description Why it is not to be paid now. */
            reason: string;
        };
        ReconciledPaymentDto: {
            endToEndId: string;
            /** @enum {string} */
            status: "paid" | "failed";
            /** @description Needed unless it is paid. */
            reason?: string;
        };
        ReconcilePayoutBatchDto: {
            results?: components["schemas"]["ReconciledPaymentDto"][];
        };
        PayoutResultDto: {
            endToEndId: string;
            /** @enum {string} */
            status: "paid" | "failed" | "unknown" | "returned";
            /** @description Needed unless it is paid. */
            reason?: string;
        };
        RecordPayoutResultsDto: {
            results: components["schemas"]["PayoutResultDto"][];
        };
        ReleasePayoutItemDto: {
            /** @description Why it may be paid. */
            reason: string;
        };
        Amount: {
            /**
             * @description Minor units (ISO 4217) as text.
             * @example 1248045
             */
            amount: string;
            currency: string;
        };
        Quantity: {
            /**
             * @description Whole, as text.
             * @example 2
             */
            quantity: string;
            /** @enum {string} */
            unit: "flex-point" | "service-credit" | "training-credit";
        };
        HistoryActor: {
            /** @description Id of a record. */
            id: string;
            /** @enum {string} */
            type: "person" | "machine" | "automation";
        };
        HistoryEntry: {
            revision: number;
            type: string;
            sentence: string;
            by: components["schemas"]["HistoryActor"];
            /** @enum {string} */
            channel: "portal" | "api" | "import" | "cli" | "automation";
            /** Format: date-time */
            recordedAt: string;
            /** @description Day or instant at which it is true in business. */
            effectiveAt: string;
            /** @description As it was given with the command. */
            reason: string | null;
        };
        ProblemHelp: {
            code: string;
            title: string;
            status: number;
            meaning: string;
            remedy: string;
            /** @description Operations whose own rules give this answer; none for what any request may meet. */
            operations: string[];
        };
        FollowingEvent: {
            type: string;
            /** @description As it would be appended; docs/events describes it. */
            data: {
                [key: string]: unknown;
            };
        };
        StartedJob: {
            /** @description Id of a record. */
            id: string;
            /** @description Id of a record. */
            jobId: string;
        };
        RowCount: {
            value: number;
            /** @enum {string} */
            relation: "eq" | "gte";
        };
        PageEnd: {
            nextCursor?: string;
            hasMore: boolean;
            count?: components["schemas"]["RowCount"];
        };
        AsOf: {
            /** @description A place in the log; lists wait for it with minCheckpoint. */
            checkpoint: string;
            /** @description Age of the oldest event that the list does not show yet. */
            lagMs: number;
        };
        GivenUpJob: {
            id: string;
            kind: string;
            startedBy: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            finishedAt: string;
            fault: string;
        };
        RetriedJob: {
            id: string;
            /** @enum {string} */
            status: "queued";
        };
        GivenUpJobList: {
            data: components["schemas"]["GivenUpJob"][];
        };
        ReadinessCheck: {
            /** @enum {string} */
            status: "up" | "degraded" | "down";
            detail?: string;
        };
        ReadinessChecks: {
            logAppend: components["schemas"]["ReadinessCheck"];
            logRead: components["schemas"]["ReadinessCheck"];
            database: components["schemas"]["ReadinessCheck"];
            projections: components["schemas"]["ReadinessCheck"];
        };
        Readiness: {
            /** @enum {string} */
            status: "up" | "degraded" | "down";
            checks: components["schemas"]["ReadinessChecks"];
        };
        Liveness: {
            /** @constant */
            status: "up";
        };
        JobProgress: {
            done: number;
            total: number;
            unit: string;
        };
        JobProblem: {
            code: string;
            detail: string;
        };
        Job: {
            /** @description Id of a record. */
            id: string;
            kind: string;
            /** @enum {string} */
            status: "queued" | "running" | "succeeded" | "failed" | "cancelled";
            progress: components["schemas"]["JobProgress"] | null;
            result: {
                [key: string]: unknown;
            } | null;
            problem: components["schemas"]["JobProblem"] | null;
            /** @description Id of a record. */
            startedBy: string;
            /** Format: date-time */
            createdAt: string;
            startedAt: string | null;
            finishedAt: string | null;
        };
        OutboxRefusal: {
            code: string;
            detail: string;
        };
        OutboxCommand: {
            /** @description Id of a record. */
            id: string;
            automation: string;
            type: string;
            /** @enum {string} */
            status: "failed" | "pending" | "refused";
            attempts: number;
            /** @description Later commands of its lane that wait for it. */
            waiting: number;
            problem: string | null;
            refusal: components["schemas"]["OutboxRefusal"] | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            nextAttemptAt?: string;
        };
        RetriedCommand: {
            /** @description Id of a record. */
            id: string;
            /** @constant */
            status: "pending";
        };
        OutboxCommandList: {
            data: components["schemas"]["OutboxCommand"][];
        };
        Root: {
            name: string;
            /** Format: uri */
            docs: string;
            /** Format: uri */
            api: string;
            /** Format: uri */
            health: string;
        };
        ReadModel: {
            name: string;
            /** @enum {string} */
            kind: "projection" | "automation";
            /** @description A rebuild has a higher one. */
            build: number;
            version: number;
            /** @description False while it is built beside the one that is shown. */
            live: boolean;
            /** @description A place in the log; lists wait for it with minCheckpoint. */
            position: string;
            /** @description A place in the log; lists wait for it with minCheckpoint. */
            head: string;
            caughtUp: boolean;
            /** @enum {string} */
            status: "live" | "building" | "stopped" | "refused";
            problem: string | null;
            /** @description Events that are set aside. */
            parked: number;
            /** @description Money rests on it: it stops at an error and sets nothing aside. */
            strict: boolean;
        };
        ReadModelOrdered: {
            name: string;
            /** @enum {string} */
            status: "rebuilding" | "resuming";
        };
        ReadModelList: {
            data: components["schemas"]["ReadModel"][];
        };
        EventActor: {
            /** @description Id of a record. */
            id: string;
            /** @enum {string} */
            type: "person" | "machine" | "automation";
        };
        EventRow: {
            /** @description Id of a record. */
            id: string;
            /** @description docs/events describes it. */
            type: string;
            /** @description The record that it belongs to: its kind, a hyphen, its id. */
            stream: string;
            revision: number;
            /** @description A place in the log; lists wait for it with minCheckpoint. */
            checkpoint: string;
            by: components["schemas"]["EventActor"];
            /** @enum {string} */
            channel: "portal" | "api" | "import" | "cli" | "automation";
            /** Format: date-time */
            recordedAt: string;
        };
        EventRowPage: {
            data: components["schemas"]["EventRow"][];
            page: components["schemas"]["PageEnd"];
            asOf: components["schemas"]["AsOf"];
        };
        EventRecord: {
            /** @description Id of a record. */
            id: string;
            /** @description docs/events describes it. */
            type: string;
            /** @description The record that it belongs to: its kind, a hyphen, its id. */
            stream: string;
            by: components["schemas"]["EventActor"];
            /** @enum {string} */
            channel: "portal" | "api" | "import" | "cli" | "automation";
            /** Format: date-time */
            recordedAt: string;
            /** @description Day or instant at which it is true in business. */
            effectiveAt: string;
            /** @description As it was given with the command; for the vendor. */
            reason?: string | null;
            /** @description A place in the log; lists wait for it with minCheckpoint. */
            checkpoint?: string;
            /** @description The command that it followed from; for the vendor. */
            commandId?: string;
            correlationId?: string;
            causationId?: string | null;
            /** @description What it says, in the form of docs/events; for the vendor. */
            data?: {
                [key: string]: unknown;
            };
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
        };
        FileProblem: {
            code: string;
            detail: string;
        };
        FindingCount: {
            code: string;
            /** @enum {string} */
            severity: "error" | "held" | "warning";
            /** @description Rows that have such a finding. */
            rows: number;
        };
        RowFinding: {
            /** @description Of the template; absent for what concerns the whole row. */
            column?: string;
            /** @description The cell as it was sent. */
            value?: string;
            code: string;
            /** @enum {string} */
            severity: "error" | "held" | "warning";
            message: string;
            suggestions?: string[];
        };
        ImportRow: {
            /** @description Physical record; the first of the file is 1. */
            row: number;
            /** @enum {string} */
            outcome: "error" | "held" | "duplicate" | "warning" | "corrected" | "created" | "skipped";
            findings: components["schemas"]["RowFinding"][];
            raw: string[];
        };
        FoundRow: {
            /** @description Physical record; the first of the file is 1. */
            row: number;
            /** @enum {string} */
            outcome: "error" | "held" | "duplicate" | "warning" | "corrected" | "created" | "skipped";
            findings: components["schemas"]["RowFinding"][];
        };
        ImportSummary: {
            /** @description Id of a record. */
            id: string;
            kind: string;
            /** @enum {string} */
            status: "uploaded" | "needs_mapping" | "checked" | "confirmed" | "applied" | "cancelled" | "failed";
            fileName: string;
            /** @description Id of a record. */
            orgId: string;
            /** @description Id of a record. */
            uploadedBy: string;
            /** Format: date-time */
            uploadedAt: string;
            rowCount: number;
            counts: {
                [key: string]: number;
            };
        };
        ImportRowPageEnd: {
            hasMore: boolean;
            nextCursor?: string;
        };
        ImportRowPage: {
            data: components["schemas"]["ImportRow"][];
            page: components["schemas"]["ImportRowPageEnd"];
        };
        ImportAnswer: {
            /** @description Id of a record. */
            id: string;
            /** @description pos, price_list, fx_table */
            kind: string;
            /** @enum {string} */
            status: "uploaded" | "needs_mapping" | "checked" | "confirmed" | "applied" | "cancelled" | "failed";
            fileName: string;
            /** @description SHA-256 of the bytes, hexadecimal. */
            fileHash: string;
            byteCount: number;
            /** @description Mapping, constants, formats, delimiter, declared rows and totals. */
            options: {
                [key: string]: unknown;
            };
            /** @description The sender. */
            orgId: string;
            /** @description Id of a record. */
            uploadedBy: string;
            /** Format: date-time */
            uploadedAt: string;
            /** @description Records that say something. */
            rowCount: number;
            /** @description Rows by outcome. */
            counts: {
                [key: string]: number;
            };
            /** @description Rows by what was found. */
            findings: components["schemas"]["FindingCount"][];
            /** @description Net of returns, over the rows that are applied: currency → minor units. */
            controlTotals: {
                [key: string]: string;
            };
            /** @description Warnings about the whole file. */
            notices: components["schemas"]["FileProblem"][];
            /** @description What refuses the file, or why its work was given up. */
            problems: components["schemas"]["FileProblem"][];
            /** @description Its work was given up; it can be taken up again. */
            canRetry: boolean;
            checkedAt: string | null;
            finishedAt: string | null;
            /** @description Of a file that needs a mapping: its own header. */
            columns?: string[];
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
            /** @description A place in the log; lists wait for it with minCheckpoint. */
            checkpoint: string;
            /**
             * @description On a dry run: nothing was appended.
             * @constant
             */
            dryRun?: true;
            /** @description On a dry run: what would follow. */
            events?: components["schemas"]["FollowingEvent"][];
        };
        DecidedRowsAnswer: {
            /** @description Id of a record. */
            id: string;
            /** @description pos, price_list, fx_table */
            kind: string;
            /** @enum {string} */
            status: "uploaded" | "needs_mapping" | "checked" | "confirmed" | "applied" | "cancelled" | "failed";
            fileName: string;
            /** @description SHA-256 of the bytes, hexadecimal. */
            fileHash: string;
            byteCount: number;
            /** @description Mapping, constants, formats, delimiter, declared rows and totals. */
            options: {
                [key: string]: unknown;
            };
            /** @description The sender. */
            orgId: string;
            /** @description Id of a record. */
            uploadedBy: string;
            /** Format: date-time */
            uploadedAt: string;
            /** @description Records that say something. */
            rowCount: number;
            /** @description Rows by outcome. */
            counts: {
                [key: string]: number;
            };
            /** @description Rows by what was found. */
            findings: components["schemas"]["FindingCount"][];
            /** @description Net of returns, over the rows that are applied: currency → minor units. */
            controlTotals: {
                [key: string]: string;
            };
            /** @description Warnings about the whole file. */
            notices: components["schemas"]["FileProblem"][];
            /** @description What refuses the file, or why its work was given up. */
            problems: components["schemas"]["FileProblem"][];
            /** @description Its work was given up; it can be taken up again. */
            canRetry: boolean;
            checkedAt: string | null;
            finishedAt: string | null;
            /** @description Of a file that needs a mapping: its own header. */
            columns?: string[];
            /** @description The job that goes on with it. */
            jobId?: string;
            code: string;
            /** @enum {string} */
            decision: "accept" | "skip";
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
            /** @description A place in the log; lists wait for it with minCheckpoint. */
            checkpoint: string;
            /**
             * @description On a dry run: nothing was appended.
             * @constant
             */
            dryRun?: true;
            /** @description On a dry run: what would follow. */
            events?: components["schemas"]["FollowingEvent"][];
        };
        DecidedRowAnswer: {
            /** @description Id of a record. */
            id: string;
            /** @description pos, price_list, fx_table */
            kind: string;
            /** @enum {string} */
            status: "uploaded" | "needs_mapping" | "checked" | "confirmed" | "applied" | "cancelled" | "failed";
            fileName: string;
            /** @description SHA-256 of the bytes, hexadecimal. */
            fileHash: string;
            byteCount: number;
            /** @description Mapping, constants, formats, delimiter, declared rows and totals. */
            options: {
                [key: string]: unknown;
            };
            /** @description The sender. */
            orgId: string;
            /** @description Id of a record. */
            uploadedBy: string;
            /** Format: date-time */
            uploadedAt: string;
            /** @description Records that say something. */
            rowCount: number;
            /** @description Rows by outcome. */
            counts: {
                [key: string]: number;
            };
            /** @description Rows by what was found. */
            findings: components["schemas"]["FindingCount"][];
            /** @description Net of returns, over the rows that are applied: currency → minor units. */
            controlTotals: {
                [key: string]: string;
            };
            /** @description Warnings about the whole file. */
            notices: components["schemas"]["FileProblem"][];
            /** @description What refuses the file, or why its work was given up. */
            problems: components["schemas"]["FileProblem"][];
            /** @description Its work was given up; it can be taken up again. */
            canRetry: boolean;
            checkedAt: string | null;
            finishedAt: string | null;
            /** @description Of a file that needs a mapping: its own header. */
            columns?: string[];
            /** @description The job that goes on with it. */
            jobId?: string;
            row: number;
            /** @enum {string} */
            decision: "accept" | "skip";
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
            /** @description A place in the log; lists wait for it with minCheckpoint. */
            checkpoint: string;
            /**
             * @description On a dry run: nothing was appended.
             * @constant
             */
            dryRun?: true;
            /** @description On a dry run: what would follow. */
            events?: components["schemas"]["FollowingEvent"][];
        };
        TemplateColumn: {
            name: string;
            required: boolean;
            synonyms: string[];
        };
        ImportMappingRecord: {
            kind: string;
            /** @description Column of the file → column of the template. */
            mapping: {
                [key: string]: unknown;
            };
            /** @description Values for whole files. */
            constants: {
                [key: string]: unknown;
            };
            /** @description How days and numbers are written. */
            formats: {
                [key: string]: unknown;
            };
            delimiter: string | null;
            columns: components["schemas"]["TemplateColumn"][];
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
        };
        ImportMappingAnswer: {
            /** @description Id of a record. */
            id: string;
            kind: string;
            /** @description Column of the file → column of the template. */
            mapping: {
                [key: string]: unknown;
            };
            /** @description Values for whole files. */
            constants: {
                [key: string]: unknown;
            };
            /** @description How days and numbers are written. */
            formats: {
                [key: string]: unknown;
            };
            delimiter: string | null;
            columns: components["schemas"]["TemplateColumn"][];
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
            /** @description A place in the log; lists wait for it with minCheckpoint. */
            checkpoint: string;
            /**
             * @description On a dry run: nothing was appended.
             * @constant
             */
            dryRun?: true;
            /** @description On a dry run: what would follow. */
            events?: components["schemas"]["FollowingEvent"][];
        };
        ImportAtWorkAnswer: {
            /** @description Id of a record. */
            id: string;
            /** @description pos, price_list, fx_table */
            kind: string;
            /** @enum {string} */
            status: "uploaded" | "needs_mapping" | "checked" | "confirmed" | "applied" | "cancelled" | "failed";
            fileName: string;
            /** @description SHA-256 of the bytes, hexadecimal. */
            fileHash: string;
            byteCount: number;
            /** @description Mapping, constants, formats, delimiter, declared rows and totals. */
            options: {
                [key: string]: unknown;
            };
            /** @description The sender. */
            orgId: string;
            /** @description Id of a record. */
            uploadedBy: string;
            /** Format: date-time */
            uploadedAt: string;
            /** @description Records that say something. */
            rowCount: number;
            /** @description Rows by outcome. */
            counts: {
                [key: string]: number;
            };
            /** @description Rows by what was found. */
            findings: components["schemas"]["FindingCount"][];
            /** @description Net of returns, over the rows that are applied: currency → minor units. */
            controlTotals: {
                [key: string]: string;
            };
            /** @description Warnings about the whole file. */
            notices: components["schemas"]["FileProblem"][];
            /** @description What refuses the file, or why its work was given up. */
            problems: components["schemas"]["FileProblem"][];
            /** @description Its work was given up; it can be taken up again. */
            canRetry: boolean;
            checkedAt: string | null;
            finishedAt: string | null;
            /** @description Of a file that needs a mapping: its own header. */
            columns?: string[];
            /** @description The job that goes on with it. */
            jobId?: string;
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
            /** @description A place in the log; lists wait for it with minCheckpoint. */
            checkpoint: string;
            /**
             * @description On a dry run: nothing was appended.
             * @constant
             */
            dryRun?: true;
            /** @description On a dry run: what would follow. */
            events?: components["schemas"]["FollowingEvent"][];
        };
        ImportSummaryPage: {
            data: components["schemas"]["ImportSummary"][];
            page: components["schemas"]["PageEnd"];
            asOf: components["schemas"]["AsOf"];
        };
        ImportRecord: {
            /** @description Id of a record. */
            id: string;
            /** @description pos, price_list, fx_table */
            kind: string;
            /** @enum {string} */
            status: "uploaded" | "needs_mapping" | "checked" | "confirmed" | "applied" | "cancelled" | "failed";
            fileName: string;
            /** @description SHA-256 of the bytes, hexadecimal. */
            fileHash: string;
            byteCount: number;
            /** @description Mapping, constants, formats, delimiter, declared rows and totals. */
            options: {
                [key: string]: unknown;
            };
            /** @description The sender. */
            orgId: string;
            /** @description Id of a record. */
            uploadedBy: string;
            /** Format: date-time */
            uploadedAt: string;
            /** @description Records that say something. */
            rowCount: number;
            /** @description Rows by outcome. */
            counts: {
                [key: string]: number;
            };
            /** @description Rows by what was found. */
            findings: components["schemas"]["FindingCount"][];
            /** @description Net of returns, over the rows that are applied: currency → minor units. */
            controlTotals: {
                [key: string]: string;
            };
            /** @description Warnings about the whole file. */
            notices: components["schemas"]["FileProblem"][];
            /** @description What refuses the file, or why its work was given up. */
            problems: components["schemas"]["FileProblem"][];
            /** @description Its work was given up; it can be taken up again. */
            canRetry: boolean;
            checkedAt: string | null;
            finishedAt: string | null;
            /** @description Of a file that needs a mapping: its own header. */
            columns?: string[];
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
        };
        UploadedImportAnswer: {
            /** @description Id of a record. */
            id: string;
            /** @description pos, price_list, fx_table */
            kind: string;
            /** @enum {string} */
            status: "uploaded" | "needs_mapping" | "checked" | "confirmed" | "applied" | "cancelled" | "failed";
            fileName: string;
            /** @description SHA-256 of the bytes, hexadecimal. */
            fileHash: string;
            byteCount: number;
            /** @description Mapping, constants, formats, delimiter, declared rows and totals. */
            options: {
                [key: string]: unknown;
            };
            /** @description The sender. */
            orgId: string;
            /** @description Id of a record. */
            uploadedBy: string;
            /** Format: date-time */
            uploadedAt: string;
            /** @description Records that say something. */
            rowCount: number;
            /** @description Rows by outcome. */
            counts: {
                [key: string]: number;
            };
            /** @description Rows by what was found. */
            findings: components["schemas"]["FindingCount"][];
            /** @description Net of returns, over the rows that are applied: currency → minor units. */
            controlTotals: {
                [key: string]: string;
            };
            /** @description Warnings about the whole file. */
            notices: components["schemas"]["FileProblem"][];
            /** @description What refuses the file, or why its work was given up. */
            problems: components["schemas"]["FileProblem"][];
            /** @description Its work was given up; it can be taken up again. */
            canRetry: boolean;
            checkedAt: string | null;
            finishedAt: string | null;
            /** @description Of a file that needs a mapping: its own header. */
            columns?: string[];
            /** @description The job that goes on with it. */
            jobId?: string;
            /** @description Of a dry run: the first 1,000 rows with findings. A kept import serves them at /rows. */
            rows?: components["schemas"]["FoundRow"][];
            /**
             * @description On a dry run: nothing was appended.
             * @constant
             */
            dryRun?: true;
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
            /** @description A place in the log; lists wait for it with minCheckpoint. */
            checkpoint: string;
            /** @description On a dry run: what would follow. */
            events?: components["schemas"]["FollowingEvent"][];
        };
        ProgrammeVersionSummary: {
            version: number;
            /** @enum {string} */
            status: "draft" | "submitted" | "returned" | "withdrawn" | "approved" | "in_force" | "superseded" | "ended";
            title: string;
            /** Format: date */
            effectiveFrom: string;
            /** @description Id of a record. */
            draftedBy: string;
            /** Format: date-time */
            draftedAt: string;
            submittedBy: string | null;
            approvedBy: string | null;
            approvedAt: string | null;
        };
        WholePage: {
            hasMore: boolean;
        };
        Programme: {
            /** @description Id of a record. */
            id: string;
            title: string;
            currency: string;
            versions: number;
            /** @enum {string} */
            latestStatus: "draft" | "submitted" | "returned" | "withdrawn" | "approved";
            approvedVersions: number;
        };
        DealTypeChoice: {
            id: string;
            criteria: string;
        };
        FamilyChoice: {
            id: string;
            name: string;
            productLine: string;
        };
        LevelChoice: {
            id: string;
            name: string;
            rank: number;
        };
        RoleChoice: {
            id: string;
            name: string;
            levels: components["schemas"]["LevelChoice"][];
        };
        SpecialisationChoice: {
            id: string;
            name: string;
            /** @enum {string} */
            kind: "product" | "service";
        };
        ProgrammeRule: {
            topic: string;
            text: string;
            /** @description Lines of the documents, decision, or sample. */
            sources: string[];
            /** @description Rests on a value that no document gives. */
            sample: boolean;
            /** @description False: announced, and nothing applies it yet. */
            applied: boolean;
        };
        ProgrammeDocument: {
            id: string;
            title: string;
            number: string;
            edition: string;
        };
        ProgrammeVersionStateAnswer: {
            /** @description Id of a record. */
            id: string;
            /** @description Id of a record. */
            programmeId: string;
            version: number;
            /** @enum {string} */
            status: "draft" | "submitted" | "returned" | "withdrawn" | "approved" | "in_force" | "superseded" | "ended";
            /** Format: date */
            effectiveFrom: string;
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
            /** @description A place in the log; lists wait for it with minCheckpoint. */
            checkpoint: string;
            /**
             * @description On a dry run: nothing was appended.
             * @constant
             */
            dryRun?: true;
            /** @description On a dry run: what would follow. */
            events?: components["schemas"]["FollowingEvent"][];
        };
        ProgrammeChoicesRecord: {
            /** @description Id of a record. */
            programmeId: string;
            /** Format: date */
            on: string;
            version: number;
            /** @description Of limits, targets and statements. */
            currency: string;
            regions: string[];
            segments: string[];
            countryTiers: string[];
            dealTypes: components["schemas"]["DealTypeChoice"][];
            productLines: string[];
            families: components["schemas"]["FamilyChoice"][];
            roles: components["schemas"]["RoleChoice"][];
            specialisations: components["schemas"]["SpecialisationChoice"][];
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
        };
        ProgrammeRulesRecord: {
            /** @description Id of a record. */
            programmeId: string;
            /** Format: date */
            on: string;
            version: number;
            title: string;
            /** Format: date */
            effectiveFrom: string;
            documents: components["schemas"]["ProgrammeDocument"][];
            rules: components["schemas"]["ProgrammeRule"][];
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
        };
        ProgrammePage: {
            data: components["schemas"]["Programme"][];
            page: components["schemas"]["PageEnd"];
            asOf: components["schemas"]["AsOf"];
        };
        ProgrammeVersionsRecord: {
            /** @description The newest first. */
            data: components["schemas"]["ProgrammeVersionSummary"][];
            page: components["schemas"]["WholePage"];
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
        };
        ProgrammeVersionRecord: {
            /** @description Id of a record. */
            programmeId: string;
            version: number;
            /** @enum {string} */
            status: "draft" | "submitted" | "returned" | "withdrawn" | "approved" | "in_force" | "superseded" | "ended";
            title: string;
            /** Format: date */
            effectiveFrom: string;
            /** @description Id of a record. */
            draftedBy: string;
            /** Format: date-time */
            draftedAt: string;
            submittedBy: string | null;
            approvedBy: string | null;
            approvedAt: string | null;
            /** @description The programme as data; its form is programme-definition.schema.json. */
            definition: {
                [key: string]: unknown;
            };
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
        };
        PriceListRow: {
            /** @description Id of a record. */
            id: string;
            code: string;
            imports: number;
            /** @description Id of a record. */
            lastImportId: string;
            /** Format: date-time */
            lastImportedAt: string;
            /** @description Id of a record. */
            lastImportedBy: string;
        };
        PriceListRowPage: {
            data: components["schemas"]["PriceListRow"][];
            page: components["schemas"]["PageEnd"];
            asOf: components["schemas"]["AsOf"];
        };
        PriceListName: {
            /** @description Id of a record. */
            id: string;
            code: string;
        };
        Product: {
            sku: string;
            description: string;
            family: string;
            productLine: string;
            /** @enum {string} */
            kind: "product" | "service" | "software";
            listPrice: components["schemas"]["Amount"];
            priceList: components["schemas"]["PriceListName"];
            /** Format: date */
            effectiveFrom: string;
            /** @description Last day that the price covers. */
            effectiveTo: string | null;
            eligible: boolean;
            serialised: boolean;
            lastOrderOn: string | null;
            replacementSku: string | null;
            eolOn: string | null;
            eosOn: string | null;
            eoeOn: string | null;
        };
        ProductPage: {
            data: components["schemas"]["Product"][];
            page: components["schemas"]["PageEnd"];
            asOf: components["schemas"]["AsOf"];
        };
        ProductAliasRow: {
            /** @description Id of a record. */
            id: string;
            alias: string;
            sku: string;
            /** @enum {string} */
            status: "recorded" | "withdrawn";
            /** @description Id of a record. */
            recordedBy: string;
            /** Format: date-time */
            recordedAt: string;
            reason: string | null;
        };
        ProductAliasRowPage: {
            data: components["schemas"]["ProductAliasRow"][];
            page: components["schemas"]["PageEnd"];
            asOf: components["schemas"]["AsOf"];
        };
        ProductAliasAnswer: {
            /** @description Id of a record. */
            id: string;
            alias: string | null;
            /** @description The part it stands for; null once it was withdrawn. */
            sku: string | null;
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
            /** @description A place in the log; lists wait for it with minCheckpoint. */
            checkpoint: string;
            /**
             * @description On a dry run: nothing was appended.
             * @constant
             */
            dryRun?: true;
            /** @description On a dry run: what would follow. */
            events?: components["schemas"]["FollowingEvent"][];
        };
        FlexEvidence: {
            reference: string;
            note: string | null;
        };
        FlexEntry: {
            /** @description Id of a record. */
            entryId: string;
            halfYear: string;
            /** @description Of the catalogue of the programme, e.g. customer-reference. */
            earningEvent: string;
            points: components["schemas"]["Quantity"];
            /** Format: date */
            earnedOn: string;
            evidence: components["schemas"]["FlexEvidence"];
            /** @enum {string} */
            status: "evidence_pending" | "proposed" | "granted" | "reversal_requested" | "reversed" | "declined" | "evidence_refused";
            /** @description Id of a record. */
            proposedBy: string;
            /** Format: date-time */
            proposedAt: string;
            grantedBy: string | null;
            grantedAt: string | null;
            /** @description Of a decline, or of a reversal. */
            reason: string | null;
        };
        FlexHalfYear: {
            halfYear: string;
            /** Format: date */
            firstDay: string;
            /** Format: date */
            lastDay: string;
            target: components["schemas"]["Quantity"];
            earned: components["schemas"]["Quantity"];
            short: components["schemas"]["Quantity"];
            lapsed: components["schemas"]["Quantity"];
            /** @enum {string} */
            status: "open" | "met" | "missed";
            assessedAt: string | null;
        };
        FlexEntryAnswer: {
            /** @description Id of a record. */
            id: string;
            /** @description Id of a record. */
            entryId: string;
            halfYear: string;
            /** @description Of the catalogue of the programme, e.g. customer-reference. */
            earningEvent: string;
            points: components["schemas"]["Quantity"];
            /** Format: date */
            earnedOn: string;
            evidence: components["schemas"]["FlexEvidence"];
            /** @enum {string} */
            status: "evidence_pending" | "proposed" | "granted" | "reversal_requested" | "reversed" | "declined" | "evidence_refused";
            /** @description Id of a record. */
            proposedBy: string;
            /** Format: date-time */
            proposedAt: string;
            grantedBy: string | null;
            grantedAt: string | null;
            /** @description Of a decline, or of a reversal. */
            reason: string | null;
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
            /** @description A place in the log; lists wait for it with minCheckpoint. */
            checkpoint: string;
            /**
             * @description On a dry run: nothing was appended.
             * @constant
             */
            dryRun?: true;
            /** @description On a dry run: what would follow. */
            events?: components["schemas"]["FollowingEvent"][];
        };
        FlexAccountRecord: {
            /** @description Id of a record. */
            id: string;
            /** @description Id of a record. */
            programmeId: string;
            /** @description Id of a record. */
            partnerId: string;
            partnerCode: string;
            /** @description Earned and not lapsed. */
            balance: components["schemas"]["Quantity"];
            halfYears: components["schemas"]["FlexHalfYear"][];
            entries: components["schemas"]["FlexEntry"][];
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
        };
        FlexEntryRecord: {
            /** @description Id of a record. */
            id: string;
            /** @description Id of a record. */
            entryId: string;
            halfYear: string;
            /** @description Of the catalogue of the programme, e.g. customer-reference. */
            earningEvent: string;
            points: components["schemas"]["Quantity"];
            /** Format: date */
            earnedOn: string;
            evidence: components["schemas"]["FlexEvidence"];
            /** @enum {string} */
            status: "evidence_pending" | "proposed" | "granted" | "reversal_requested" | "reversed" | "declined" | "evidence_refused";
            /** @description Id of a record. */
            proposedBy: string;
            /** Format: date-time */
            proposedAt: string;
            grantedBy: string | null;
            grantedAt: string | null;
            /** @description Of a decline, or of a reversal. */
            reason: string | null;
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
        };
        DatedLevel: {
            level: string | null;
            /**
             * Format: date
             * @description First day of the level; it holds until the next one begins.
             */
            effectiveOn: string;
            /** Format: date-time */
            decidedAt?: string;
            /** @description Id of a record. */
            decidedBy?: string;
            reason?: string;
        };
        DatedSpecialisation: {
            id: string;
            /** Format: date */
            fromOn: string;
            /** @description First day that is no longer covered. */
            untilOn: string | null;
            /** @description Id of a record. */
            decidedBy: string;
        };
        PlannedStanding: {
            levels: components["schemas"]["DatedLevel"][];
            specialisations: components["schemas"]["DatedSpecialisation"][];
        };
        EnrolmentFact: {
            /** @constant */
            kind: "enrolment";
            level: string | null;
            countryTier: string;
            regions: string[];
            /** Format: date */
            effectiveOn: string;
        };
        LevelFact: {
            /** @constant */
            kind: "level";
            level: string;
            /** Format: date */
            effectiveOn: string;
        };
        SpecialisationFact: {
            /** @constant */
            kind: "specialisation";
            specialisation: string;
            /** Format: date */
            fromOn: string;
            untilOn: string | null;
        };
        SpecialisationEndFact: {
            /** @constant */
            kind: "specialisation-end";
            specialisation: string;
            /** Format: date */
            untilOn: string;
        };
        StandingEffect: {
            /** @description Id of a record. */
            partnerId: string;
            /** @description The quarter that the change is about. */
            quarter: string;
            /** @description The quarter whose statement takes it. */
            postedIn: string;
            amount: components["schemas"]["Amount"];
        };
        StandingCorrection: {
            /** @description Id of a record. */
            partnerId: string;
            /** @description Id of a record. */
            correctionId: string;
            /** @enum {string} */
            status: "prepared" | "approved" | "rejected";
            fact: components["schemas"]["EnrolmentFact"] | components["schemas"]["LevelFact"] | components["schemas"]["SpecialisationFact"] | components["schemas"]["SpecialisationEndFact"];
            /** @description What it moves, as last calculated; as approved, what was posted. */
            effects: components["schemas"]["StandingEffect"][];
            reason: string;
            evidence: string;
            /** @description Id of a record. */
            preparedBy: string;
            /** Format: date-time */
            preparedAt: string;
            decidedBy: string | null;
            decidedAt: string | null;
        };
        PartnerRow: {
            /** @description Id of a record. */
            id: string;
            code: string;
            name: string;
            /** @enum {string} */
            kind: "reseller" | "distributor";
            country: string;
            /** @description Id of a record. */
            programmeId?: string;
            role?: string;
            /** @enum {string} */
            status?: "invited" | "terms_pending" | "active";
            /** @description The level in force. */
            level?: string | null;
            planned?: components["schemas"]["DatedLevel"][];
            countryTier?: string | null;
            regions?: string[];
        };
        PartnerAnswer: {
            /** @description Id of a record. */
            id: string;
            code: string;
            name: string;
            /** @enum {string} */
            kind: "reseller" | "distributor";
            country: string;
            /** @enum {string} */
            status?: "invited" | "terms_pending" | "active";
            /** @description Id of a record. */
            programmeId?: string;
            role?: string;
            countryTier?: string;
            regions?: string[];
            level?: string | null;
            levels?: components["schemas"]["DatedLevel"][];
            specialisations?: components["schemas"]["DatedSpecialisation"][];
            planned?: components["schemas"]["PlannedStanding"];
            termsVersion?: number | null;
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
            /** @description A place in the log; lists wait for it with minCheckpoint. */
            checkpoint: string;
            /**
             * @description On a dry run: nothing was appended.
             * @constant
             */
            dryRun?: true;
            /** @description On a dry run: what would follow. */
            events?: components["schemas"]["FollowingEvent"][];
        };
        PartnerRowPage: {
            data: components["schemas"]["PartnerRow"][];
            page: components["schemas"]["PageEnd"];
            asOf: components["schemas"]["AsOf"];
        };
        PartnerRecord: {
            /** @description Id of a record. */
            id: string;
            code: string;
            name: string;
            /** @enum {string} */
            kind: "reseller" | "distributor";
            country: string;
            /** @enum {string} */
            status?: "invited" | "terms_pending" | "active";
            /** @description Id of a record. */
            programmeId?: string;
            role?: string;
            countryTier?: string;
            regions?: string[];
            level?: string | null;
            levels?: components["schemas"]["DatedLevel"][];
            specialisations?: components["schemas"]["DatedSpecialisation"][];
            planned?: components["schemas"]["PlannedStanding"];
            termsVersion?: number | null;
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
        };
        PartnerStandingRecord: {
            /** Format: date */
            on: string;
            /** @description Id of a record. */
            partnerId: string;
            code: string;
            name: string;
            /** @enum {string} */
            kind: "reseller" | "distributor";
            country: string;
            /** @enum {string} */
            status: "invited" | "terms_pending" | "active";
            /** @description Id of a record. */
            programmeId: string;
            role: string;
            level: string | null;
            countryTier: string;
            regions: string[];
            specialisations: string[];
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
        };
        StandingCorrectionAnswer: {
            /** @description Id of a record. */
            id: string;
            /** @description Id of a record. */
            partnerId: string;
            /** @description Id of a record. */
            correctionId: string;
            /** @enum {string} */
            status: "prepared" | "approved" | "rejected";
            fact: components["schemas"]["EnrolmentFact"] | components["schemas"]["LevelFact"] | components["schemas"]["SpecialisationFact"] | components["schemas"]["SpecialisationEndFact"];
            /** @description What it moves, as last calculated; as approved, what was posted. */
            effects: components["schemas"]["StandingEffect"][];
            reason: string;
            evidence: string;
            /** @description Id of a record. */
            preparedBy: string;
            /** Format: date-time */
            preparedAt: string;
            decidedBy: string | null;
            decidedAt: string | null;
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
            /** @description A place in the log; lists wait for it with minCheckpoint. */
            checkpoint: string;
            /**
             * @description On a dry run: nothing was appended.
             * @constant
             */
            dryRun?: true;
            /** @description On a dry run: what would follow. */
            events?: components["schemas"]["FollowingEvent"][];
        };
        StandingCorrectionList: {
            data: components["schemas"]["StandingCorrection"][];
        };
        FlexEntryRow: {
            /** @description Id of a record. */
            id: string;
            /** @description Commands on an entry name its account. */
            accountId: string;
            /** @description Id of a record. */
            partnerId: string;
            /** @description Id of a record. */
            programmeId: string;
            /** @description Id of a record. */
            entryId: string;
            halfYear: string;
            /** @description Of the catalogue of the programme, e.g. customer-reference. */
            earningEvent: string;
            points: components["schemas"]["Quantity"];
            /** Format: date */
            earnedOn: string;
            evidence: components["schemas"]["FlexEvidence"];
            /** @enum {string} */
            status: "evidence_pending" | "proposed" | "granted" | "reversal_requested" | "reversed" | "declined" | "evidence_refused";
            /** @description Id of a record. */
            proposedBy: string;
            /** Format: date-time */
            proposedAt: string;
            grantedBy: string | null;
            grantedAt: string | null;
            /** @description Of a decline, or of a reversal. */
            reason: string | null;
        };
        FlexEntryRowPage: {
            data: components["schemas"]["FlexEntryRow"][];
            page: components["schemas"]["PageEnd"];
            asOf: components["schemas"]["AsOf"];
        };
        SemiAnnualTarget: {
            id: string;
            /** @description Id of a record. */
            accountId: string;
            /** @description Id of a record. */
            partnerId: string;
            partnerCode: string;
            /** @description Id of a record. */
            programmeId: string;
            halfYear: string;
            /** Format: date */
            firstDay: string;
            /** Format: date */
            lastDay: string;
            target: components["schemas"]["Quantity"];
            earned: components["schemas"]["Quantity"];
            /** @description Missing to the target. */
            short: components["schemas"]["Quantity"];
            /** @enum {string} */
            status: "open" | "met" | "missed";
            /** @description The latest warning. */
            warnedOn: string | null;
            assessedAt: string | null;
        };
        SemiAnnualTargetPage: {
            data: components["schemas"]["SemiAnnualTarget"][];
            page: components["schemas"]["PageEnd"];
            asOf: components["schemas"]["AsOf"];
        };
        BomLine: {
            line: string;
            sku: string;
            quantity: number;
            family: string;
            productLine: string;
            /** @enum {string} */
            kind: "product" | "service" | "software";
            eligible: boolean;
            listUnit: components["schemas"]["Amount"];
            termMonths?: number;
            site?: string;
            notes?: string;
            /** @description Warnings: they do not keep the line out. */
            codes: string[];
            replacementSku?: string;
            /** @description What the partner asked for. */
            requestedNetUnit?: components["schemas"]["Amount"];
            /** @description By the rules; another price is a non-standard one. */
            standardNetUnit: components["schemas"]["Amount"] | null;
            /** @description Proposed until a price is approved. */
            netUnit: components["schemas"]["Amount"] | null;
        };
        ForeignBomLine: {
            line: string;
            manufacturer: string;
            sku: string;
            quantity: number;
        };
        DealCustomer: {
            /** @description Id of a record. */
            key: string;
            name: string;
            country: string;
            domain: string | null;
        };
        DealClosure: {
            /** @enum {string} */
            code: "converted" | "lost" | "duplicate" | "rejected" | "incomplete" | "withdrawn" | "revoked" | "expired";
            /** Format: date */
            closedOn?: string;
            orderNumber?: string;
            /** @description Id of a record. */
            quoteId?: string;
            /** @description Id of a record. */
            bomId?: string;
            /** Format: date */
            lostOn?: string;
            reason?: string;
            /** @description Code of the rejection. */
            rejection?: string;
            text?: string;
            /** @description Of a duplicate: the registration that stands. */
            ofDealId?: string;
        };
        HeldOpportunity: {
            /** @description Id of a record. */
            opportunityId: string;
            /** @description Id of a record. */
            conflictId: string;
            /** @description Id of a record. */
            holderDealId?: string;
            contested?: boolean;
        };
        DealOverlap: {
            /** Format: date-time */
            decisionDueAt: string;
            /** @enum {string} */
            status: "open" | "awarded_to_another";
            /** @description For the vendor. */
            conflictId?: string;
            /** @description For the channel team and the auditor. */
            held?: components["schemas"]["HeldOpportunity"][];
        };
        BomAnswer: {
            /** @description Id of a record. */
            id: string;
            /** @description Id of a record. */
            dealId: string;
            version: number;
            /** @enum {string} */
            status: "requested" | "approved_automatically" | "approved" | "declined" | "expired" | "superseded";
            /** @description Id of a record. */
            partnerId: string;
            /** @description Id of a record. */
            distributorId: string;
            /** @description Id of a record. */
            submittedBy: string;
            list: components["schemas"]["Amount"];
            foreignLines: components["schemas"]["ForeignBomLine"][];
            lines: components["schemas"]["BomLine"][];
            net: components["schemas"]["Amount"];
            discountPercent: string;
            /** @description With the points of the approved registration. */
            registered: boolean;
            /** @description Why a person decides on the price. */
            reasons?: string[];
            /** @description Why it is not the standard price; for the vendor. */
            reason?: string | null;
            validUntilOn: string | null;
            text?: string | null;
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
            /** @description A place in the log; lists wait for it with minCheckpoint. */
            checkpoint: string;
            /**
             * @description On a dry run: nothing was appended.
             * @constant
             */
            dryRun?: true;
            /** @description On a dry run: what would follow. */
            events?: components["schemas"]["FollowingEvent"][];
        };
        BomFileFinding: {
            row?: number;
            column?: string;
            value?: string;
            code: string;
            message: string;
        };
        SubmittedBomAnswer: {
            /** @description Id of a record. */
            id: string;
            /** @description Id of a record. */
            dealId: string;
            version: number;
            /** @enum {string} */
            status: "requested" | "approved_automatically" | "approved" | "declined" | "expired" | "superseded";
            /** @description Id of a record. */
            partnerId: string;
            /** @description Id of a record. */
            distributorId: string;
            /** @description Id of a record. */
            submittedBy: string;
            list: components["schemas"]["Amount"];
            foreignLines: components["schemas"]["ForeignBomLine"][];
            lines: components["schemas"]["BomLine"][];
            net: components["schemas"]["Amount"];
            discountPercent: string;
            /** @description With the points of the approved registration. */
            registered: boolean;
            /** @description Why a person decides on the price. */
            reasons?: string[];
            /** @description Why it is not the standard price; for the vendor. */
            reason?: string | null;
            validUntilOn: string | null;
            text?: string | null;
            /** @description What was read in a file in another way than it stands there. */
            findings: components["schemas"]["BomFileFinding"][];
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
            /** @description A place in the log; lists wait for it with minCheckpoint. */
            checkpoint: string;
            /**
             * @description On a dry run: nothing was appended.
             * @constant
             */
            dryRun?: true;
            /** @description On a dry run: what would follow. */
            events?: components["schemas"]["FollowingEvent"][];
        };
        FieldEvidence: {
            /** @enum {string} */
            field: "name" | "domain" | "country";
            ours: string | null;
            theirs: string | null;
            /** @enum {string} */
            answer: "equal" | "similar" | "different" | "missing";
        };
        CustomerSuspicion: {
            /** @description Id of a record. */
            pairId: string;
            /** @enum {string} */
            kind: "same" | "suspected";
            score: string;
            evidence: components["schemas"]["FieldEvidence"][];
        };
        ConflictClaim: {
            /** @description Id of a record. */
            dealId: string;
            /** @description Id of a record. */
            partnerId: string;
            holds: boolean;
            suspicions: components["schemas"]["CustomerSuspicion"][];
        };
        ConflictDecision: {
            /** @description Id of a record. */
            dealId: string;
            reason: string;
            /** @description Id of a record. */
            decidedBy: string;
            /** Format: date-time */
            decidedAt: string;
        };
        CustomerPairRow: {
            /** @description Id of a record. */
            id: string;
            /** @description The customer that was known first. */
            customerKey: string;
            /** @description Id of a record. */
            otherKey: string;
            /** @enum {string} */
            answer: "same" | "different";
            score: string;
            reason: string;
            /** @description Id of a record. */
            judgedBy: string;
            /** Format: date-time */
            judgedAt: string;
            /** Format: date */
            judgedOn: string;
        };
        CustomerPairRowPage: {
            data: components["schemas"]["CustomerPairRow"][];
            page: components["schemas"]["PageEnd"];
            asOf: components["schemas"]["AsOf"];
        };
        CustomerPairAnswer: {
            /** @description Id of a record. */
            id: string;
            /** @enum {string} */
            answer: "undecided" | "same" | "different";
            /** @description The one that was known first stands first. */
            customerKeys?: string[];
            reason?: string;
            /** @description Id of a record. */
            judgedBy?: string;
            /** Format: date */
            judgedOn?: string;
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
            /** @description A place in the log; lists wait for it with minCheckpoint. */
            checkpoint: string;
            /**
             * @description On a dry run: nothing was appended.
             * @constant
             */
            dryRun?: true;
            /** @description On a dry run: what would follow. */
            events?: components["schemas"]["FollowingEvent"][];
        };
        DealDraftCustomer: {
            name?: string;
            country?: string;
            domain?: string | null;
        };
        DealDraftAnswer: {
            /** @description Id of a record. */
            id: string;
            /** @constant */
            status: "draft";
            /** @description Id of a record. */
            partnerId: string;
            customer?: components["schemas"]["DealDraftCustomer"];
            region?: string;
            segment?: string;
            dealType?: string;
            productLines?: string[];
            value?: components["schemas"]["Amount"] | null;
            expectedCloseOn?: string | null;
            distributorId?: string | null;
            tenderPublishedOn?: string | null;
            /** @description Id of a record. */
            draftedBy: string;
            /** Format: date-time */
            draftedAt: string;
            /** @description Id of a record. */
            changedBy: string;
            /** Format: date-time */
            changedAt: string;
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
            /** @description A place in the log; lists wait for it with minCheckpoint. */
            checkpoint: string;
            /**
             * @description On a dry run: nothing was appended.
             * @constant
             */
            dryRun?: true;
            /** @description On a dry run: what would follow. */
            events?: components["schemas"]["FollowingEvent"][];
        };
        DealDraftRow: {
            /** @description Id of a record. */
            id: string;
            /** @constant */
            status: "draft";
            /** @description Id of a record. */
            partnerId: string;
            customer?: components["schemas"]["DealDraftCustomer"];
            region?: string;
            segment?: string;
            dealType?: string;
            productLines?: string[];
            value?: components["schemas"]["Amount"] | null;
            expectedCloseOn?: string | null;
            distributorId?: string | null;
            tenderPublishedOn?: string | null;
            /** @description Id of a record. */
            draftedBy: string;
            /** Format: date-time */
            draftedAt: string;
            /** @description Id of a record. */
            changedBy: string;
            /** Format: date-time */
            changedAt: string;
        };
        DealDraftPageEnd: {
            hasMore: boolean;
            nextCursor?: string;
        };
        DealDraftPage: {
            data: components["schemas"]["DealDraftRow"][];
            page: components["schemas"]["DealDraftPageEnd"];
        };
        DealDraftRecord: {
            /** @description Id of a record. */
            id: string;
            /** @constant */
            status: "draft";
            /** @description Id of a record. */
            partnerId: string;
            customer?: components["schemas"]["DealDraftCustomer"];
            region?: string;
            segment?: string;
            dealType?: string;
            productLines?: string[];
            value?: components["schemas"]["Amount"] | null;
            expectedCloseOn?: string | null;
            distributorId?: string | null;
            tenderPublishedOn?: string | null;
            /** @description Id of a record. */
            draftedBy: string;
            /** Format: date-time */
            draftedAt: string;
            /** @description Id of a record. */
            changedBy: string;
            /** Format: date-time */
            changedAt: string;
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
        };
        DiscardedDealDraftAnswer: {
            /** @description Id of a record. */
            id: string;
            /** @constant */
            status: "discarded";
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
            /** @description A place in the log; lists wait for it with minCheckpoint. */
            checkpoint: string;
            /**
             * @description On a dry run: nothing was appended.
             * @constant
             */
            dryRun?: true;
            /** @description On a dry run: what would follow. */
            events?: components["schemas"]["FollowingEvent"][];
        };
        DealAnswer: {
            /** @description Id of a record. */
            id: string;
            number: string;
            /**
             * @description The vendor’s.
             * @enum {string}
             */
            status: "submitted" | "information_requested" | "in_review" | "approved" | "returned" | "rejected" | "withdrawn" | "expired";
            /**
             * @description The partner’s.
             * @enum {string}
             */
            stage: "qualifying" | "quoting" | "won" | "lost";
            closure: components["schemas"]["DealClosure"] | null;
            /** @description Id of a record. */
            partnerId: string;
            /** @description Id of a record. */
            distributorId: string;
            /** @description Id of a record. */
            programmeId: string;
            programmeVersion: number;
            customer: components["schemas"]["DealCustomer"];
            region: string;
            segment: string;
            /** @enum {string} */
            dealType: "partner-value" | "new-opportunity";
            productLines: string[];
            value: components["schemas"]["Amount"];
            /** Format: date */
            expectedCloseOn: string;
            submittedBy: string | null;
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            decisionDueAt: string;
            approvedOn: string | null;
            /** @description Last protected day. */
            protectedUntilOn: string | null;
            wonOn: string | null;
            /** @description The version that binds. */
            bomId: string | null;
            bomVersion: number | null;
            question: string | null;
            answerDueAt: string | null;
            /** Format: date */
            tenderPublishedOn?: string;
            /** @description For the vendor. */
            approvedBy?: string | null;
            /** @description For the vendor. */
            reassignedFrom?: string;
            /** @description For the vendor. */
            warnings?: string[];
            overlap?: components["schemas"]["DealOverlap"];
            extensionRequested: boolean;
            /**
             * @description Whether every opportunity has answered.
             * @enum {string}
             */
            claim: "pending" | "recorded";
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
            /** @description A place in the log; lists wait for it with minCheckpoint. */
            checkpoint: string;
            /**
             * @description On a dry run: nothing was appended.
             * @constant
             */
            dryRun?: true;
            /** @description On a dry run: what would follow. */
            events?: components["schemas"]["FollowingEvent"][];
        };
        CheckFinding: {
            pointer?: string;
            code: string;
            detail: string;
            suggestions?: string[];
        };
        DealCheck: {
            /** @enum {string} */
            result: "clear" | "possible_overlap" | "not_eligible";
            /** Format: date-time */
            decisionDueAt?: string;
            /** @description As the submission would say it. */
            code?: string;
            detail?: string;
            errors?: components["schemas"]["CheckFinding"][];
        };
        DealHistoryEntry: {
            revision: number;
            /** @description Type of the event; docs/events describes it. */
            type: string;
            sentence: string;
            by: components["schemas"]["HistoryActor"];
            channel: string;
            /** Format: date-time */
            recordedAt: string;
            effectiveAt: string;
            reason?: string | null;
            /** @description For the channel team and the auditor. */
            commandId?: string;
            correlationId?: string;
        };
        DealHistoryRecord: {
            /** @description Id of a record. */
            id: string;
            data: components["schemas"]["DealHistoryEntry"][];
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
        };
        DealRowOverlap: {
            /** Format: date-time */
            decisionDueAt: string;
            /** @description For the vendor. */
            conflictId?: string;
        };
        DealRow: {
            /** @description Id of a record. */
            id: string;
            number: string;
            /** @description Id of a record. */
            partnerId: string;
            /** @description Id of a record. */
            distributorId: string;
            customer: components["schemas"]["DealCustomer"];
            region: string;
            segment: string;
            /** @enum {string} */
            status: "submitted" | "information_requested" | "in_review" | "approved" | "returned" | "rejected" | "withdrawn" | "expired";
            /** @enum {string} */
            stage: "qualifying" | "quoting" | "won" | "lost";
            closure: ("converted" | "lost" | "duplicate" | "rejected" | "incomplete" | "withdrawn" | "revoked" | "expired") | null;
            /** @enum {string} */
            dealType: "partner-value" | "new-opportunity";
            productLines: string[];
            value: components["schemas"]["Amount"];
            /** Format: date */
            expectedCloseOn: string;
            submittedBy: string | null;
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            decisionDueAt: string;
            approvedOn: string | null;
            protectedUntilOn: string | null;
            extensionRequested: boolean;
            wonOn: string | null;
            closedOn: string | null;
            bomId: string | null;
            overlap?: components["schemas"]["DealRowOverlap"];
        };
        DealRowPage: {
            data: components["schemas"]["DealRow"][];
            page: components["schemas"]["PageEnd"];
            asOf: components["schemas"]["AsOf"];
        };
        QuoteLine: {
            line: string;
            sku: string;
            quantity: number;
            unitPrice: components["schemas"]["Amount"];
        };
        DealRecord: {
            /** @description Id of a record. */
            id: string;
            number: string;
            /**
             * @description The vendor’s.
             * @enum {string}
             */
            status: "submitted" | "information_requested" | "in_review" | "approved" | "returned" | "rejected" | "withdrawn" | "expired";
            /**
             * @description The partner’s.
             * @enum {string}
             */
            stage: "qualifying" | "quoting" | "won" | "lost";
            closure: components["schemas"]["DealClosure"] | null;
            /** @description Id of a record. */
            partnerId: string;
            /** @description Id of a record. */
            distributorId: string;
            /** @description Id of a record. */
            programmeId: string;
            programmeVersion: number;
            customer: components["schemas"]["DealCustomer"];
            region: string;
            segment: string;
            /** @enum {string} */
            dealType: "partner-value" | "new-opportunity";
            productLines: string[];
            value: components["schemas"]["Amount"];
            /** Format: date */
            expectedCloseOn: string;
            submittedBy: string | null;
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            decisionDueAt: string;
            approvedOn: string | null;
            /** @description Last protected day. */
            protectedUntilOn: string | null;
            wonOn: string | null;
            /** @description The version that binds. */
            bomId: string | null;
            bomVersion: number | null;
            question: string | null;
            answerDueAt: string | null;
            /** Format: date */
            tenderPublishedOn?: string;
            /** @description For the vendor. */
            approvedBy?: string | null;
            /** @description For the vendor. */
            reassignedFrom?: string;
            /** @description For the vendor. */
            warnings?: string[];
            overlap?: components["schemas"]["DealOverlap"];
            extensionRequested: boolean;
            /**
             * @description Whether every opportunity has answered.
             * @enum {string}
             */
            claim: "pending" | "recorded";
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
        };
        BomRecord: {
            /** @description Id of a record. */
            id: string;
            /** @description Id of a record. */
            dealId: string;
            version: number;
            /** @enum {string} */
            status: "requested" | "approved_automatically" | "approved" | "declined" | "expired" | "superseded";
            /** @description Id of a record. */
            partnerId: string;
            /** @description Id of a record. */
            distributorId: string;
            /** @description Id of a record. */
            submittedBy: string;
            list: components["schemas"]["Amount"];
            foreignLines: components["schemas"]["ForeignBomLine"][];
            lines: components["schemas"]["BomLine"][];
            net: components["schemas"]["Amount"];
            discountPercent: string;
            /** @description With the points of the approved registration. */
            registered: boolean;
            /** @description Why a person decides on the price. */
            reasons?: string[];
            /** @description Why it is not the standard price; for the vendor. */
            reason?: string | null;
            validUntilOn: string | null;
            text?: string | null;
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
        };
        QuoteRecord: {
            /** @description Id of a record. */
            id: string;
            number: string;
            /** @enum {string} */
            status: "draft" | "issued" | "accepted" | "declined" | "expired" | "superseded";
            version: number;
            /** @description Id of a record. */
            dealId: string;
            /** @description Id of a record. */
            bomId: string;
            /** @description Id of a record. */
            partnerId: string;
            /** @description Id of a record. */
            distributorId: string;
            /** @description Id of a record. */
            draftedBy: string;
            /** @description Absent for the partner while it is a draft. */
            lines?: components["schemas"]["QuoteLine"][];
            total?: components["schemas"]["Amount"];
            validUntilOn: string | null;
            acceptedOn: string | null;
            /** @description What the partner asked to change, or why it declined. */
            text: string | null;
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
        };
        Notice: {
            /** @description Id of a record. */
            id: string;
            /** @enum {string} */
            kind: "deal_approved" | "deal_conflict_decided" | "deal_duplicate" | "deal_expired" | "deal_extended" | "deal_extension_declined" | "deal_information_requested" | "deal_protection_ending" | "deal_reassigned" | "deal_rejected" | "deal_returned" | "deal_revoked";
            /** @description Id of a record. */
            dealId: string;
            dealNumber: string | null;
            text: string;
            /** Format: date-time */
            at: string;
        };
        NoticePage: {
            data: components["schemas"]["Notice"][];
            page: components["schemas"]["PageEnd"];
            asOf: components["schemas"]["AsOf"];
        };
        ConflictRow: {
            /** @description Id of a record. */
            id: string;
            /** @description Id of a record. */
            opportunityId: string;
            /** @enum {string} */
            status: "none" | "open" | "decided" | "ended";
            openedAt: string | null;
            holderDealId: string | null;
            decision: components["schemas"]["ConflictDecision"] | null;
            claims: components["schemas"]["ConflictClaim"][];
            revision: number;
        };
        ConflictRowPage: {
            data: components["schemas"]["ConflictRow"][];
            page: components["schemas"]["PageEnd"];
            asOf: components["schemas"]["AsOf"];
        };
        ConflictSide: {
            /** @description Id of a record. */
            dealId: string;
            /** @description A place in the log; lists wait for it with minCheckpoint. */
            checkpoint: string;
            holds: boolean;
            suspicions: components["schemas"]["CustomerSuspicion"][];
            number: string;
            /** @description Id of a record. */
            partnerId: string;
            /** @description Id of a record. */
            distributorId: string;
            /** @enum {string} */
            status: "submitted" | "information_requested" | "in_review" | "approved" | "returned" | "rejected" | "withdrawn" | "expired";
            /** @enum {string} */
            stage: "qualifying" | "quoting" | "won" | "lost";
            customer: components["schemas"]["DealCustomer"];
            region: string;
            /** @enum {string} */
            dealType: "partner-value" | "new-opportunity";
            /** @description Id of a record. */
            submittedBy: string;
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            decisionDueAt: string;
            /** Format: date */
            expectedCloseOn: string;
            value: components["schemas"]["Amount"];
        };
        ConflictSidesRecord: {
            /** @description Id of a record. */
            id: string;
            /** @description Id of a record. */
            opportunityId: string;
            /** @enum {string} */
            status: "none" | "open" | "decided" | "ended";
            openedAt: string | null;
            holderDealId: string | null;
            decision: components["schemas"]["ConflictDecision"] | null;
            claims: components["schemas"]["ConflictSide"][];
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
        };
        ConflictAnswer: {
            /** @description Id of a record. */
            id: string;
            /** @description Id of a record. */
            opportunityId: string;
            /** @enum {string} */
            status: "none" | "open" | "decided" | "ended";
            openedAt: string | null;
            holderDealId: string | null;
            decision: components["schemas"]["ConflictDecision"] | null;
            claims: components["schemas"]["ConflictClaim"][];
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
            /** @description A place in the log; lists wait for it with minCheckpoint. */
            checkpoint: string;
            /**
             * @description On a dry run: nothing was appended.
             * @constant
             */
            dryRun?: true;
            /** @description On a dry run: what would follow. */
            events?: components["schemas"]["FollowingEvent"][];
        };
        QuoteAnswer: {
            /** @description Id of a record. */
            id: string;
            number: string;
            /** @enum {string} */
            status: "draft" | "issued" | "accepted" | "declined" | "expired" | "superseded";
            version: number;
            /** @description Id of a record. */
            dealId: string;
            /** @description Id of a record. */
            bomId: string;
            /** @description Id of a record. */
            partnerId: string;
            /** @description Id of a record. */
            distributorId: string;
            /** @description Id of a record. */
            draftedBy: string;
            /** @description Absent for the partner while it is a draft. */
            lines?: components["schemas"]["QuoteLine"][];
            total?: components["schemas"]["Amount"];
            validUntilOn: string | null;
            acceptedOn: string | null;
            /** @description What the partner asked to change, or why it declined. */
            text: string | null;
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
            /** @description A place in the log; lists wait for it with minCheckpoint. */
            checkpoint: string;
            /**
             * @description On a dry run: nothing was appended.
             * @constant
             */
            dryRun?: true;
            /** @description On a dry run: what would follow. */
            events?: components["schemas"]["FollowingEvent"][];
        };
        QuoteRow: {
            /** @description Id of a record. */
            id: string;
            number: string;
            /** @description Id of a record. */
            dealId: string;
            /** @description Id of a record. */
            bomId: string;
            /** @description Id of a record. */
            partnerId: string;
            /** @description Id of a record. */
            distributorId: string;
            /** @enum {string} */
            status: "draft" | "issued" | "accepted" | "declined" | "expired" | "superseded";
            version: number;
            total?: components["schemas"]["Amount"];
            /** Format: date-time */
            draftedAt: string;
            validUntilOn: string | null;
            acceptedOn: string | null;
        };
        QuoteRowPage: {
            data: components["schemas"]["QuoteRow"][];
            page: components["schemas"]["PageEnd"];
            asOf: components["schemas"]["AsOf"];
        };
        RoleGrant: {
            role: string;
            /** @description Last day of the grant. */
            untilOn: string | null;
        };
        Organisation: {
            /** @description Id of a record. */
            id: string;
            /** @enum {string} */
            kind: "vendor" | "partner" | "distributor";
        };
        Me: {
            /** @description Id of a record. */
            id: string;
            /** @enum {string} */
            type: "person" | "machine";
            organisation: components["schemas"]["Organisation"];
            roles: ("partner.rep" | "partner.finance" | "partner.admin" | "distributor.user" | "distributor.admin" | "channel.manager" | "channel.lead" | "finance.analyst" | "finance.approver" | "programme.author" | "programme.approver" | "auditor" | "platform.admin")[];
            scopes: ("deals:read" | "deals:write" | "quotes:write" | "pos:write" | "statements:read" | "payouts:read" | "funds:write" | "events:read")[];
        };
        AccessRecord: {
            /** @description Id of a record. */
            id: string;
            /** @description Id of a record. */
            personId: string;
            /** @enum {string} */
            type: "person" | "machine";
            /** @description Id of a record. */
            orgId: string;
            /** @enum {string} */
            orgKind: "vendor" | "partner" | "distributor";
            grants: components["schemas"]["RoleGrant"][];
            disabled: boolean;
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
        };
        AccessAnswer: {
            /** @description Id of a record. */
            id: string;
            /** @description Id of a record. */
            personId: string;
            /** @enum {string} */
            type: "person" | "machine";
            /** @description Id of a record. */
            orgId: string;
            /** @enum {string} */
            orgKind: "vendor" | "partner" | "distributor";
            grants: components["schemas"]["RoleGrant"][];
            disabled: boolean;
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
            /** @description A place in the log; lists wait for it with minCheckpoint. */
            checkpoint: string;
            /**
             * @description On a dry run: nothing was appended.
             * @constant
             */
            dryRun?: true;
            /** @description On a dry run: what would follow. */
            events?: components["schemas"]["FollowingEvent"][];
        };
        Session: {
            /** @description Id of a record. */
            id: string;
            /** @description What the browser said about itself. */
            browser: string;
            /**
             * Format: date-time
             * @description By the real clock, also in the demo.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Within a minute.
             */
            seenAt: string;
            /** @description The one that asks. */
            current: boolean;
        };
        SessionEnded: {
            ended: boolean;
        };
        SessionList: {
            data: components["schemas"]["Session"][];
        };
        SignInPersona: {
            name: string;
            means: string;
            /** @enum {string} */
            orgKind: "vendor" | "partner" | "distributor";
            roles: ("partner.rep" | "partner.finance" | "partner.admin" | "distributor.user" | "distributor.admin" | "channel.manager" | "channel.lead" | "finance.analyst" | "finance.approver" | "programme.author" | "programme.approver" | "auditor" | "platform.admin")[];
        };
        SignInOptions: {
            /** @enum {string} */
            mode: "demo" | "external";
            /** @description Whether a browser can sign in: at an outside issuer only with OIDC_CLIENT_ID. */
            browser: boolean;
            personas: components["schemas"]["SignInPersona"][];
        };
        Persona: {
            name: string;
            means: string;
        };
        Demo: {
            /**
             * Format: date-time
             * @description Of the demo clock.
             */
            now: string;
            personas: components["schemas"]["Persona"][];
        };
        DemoJump: {
            /**
             * Format: date-time
             * @description Of the demo clock.
             */
            now: string;
        };
        LedgerLeg: {
            account: string;
            partnerId: string | null;
            /** @description Debit is positive. */
            amount?: components["schemas"]["Amount"];
            /** @description In place of the amount in the book of units. */
            quantity?: components["schemas"]["Quantity"];
        };
        LedgerEntry: {
            /** @description Id of a record. */
            id: string;
            /** @description Id of a record. */
            eventId: string;
            eventType: string;
            stream: string;
            /** @description Id of a record. */
            programmeId: string;
            /** Format: date */
            effectiveOn: string;
            /** Format: date-time */
            recordedAt: string;
            legs: components["schemas"]["LedgerLeg"][];
        };
        LedgerEntryPage: {
            data: components["schemas"]["LedgerEntry"][];
            page: components["schemas"]["PageEnd"];
            asOf: components["schemas"]["AsOf"];
        };
        LedgerAccount: {
            account: string;
            kind: string;
            /** @description Id of a record. */
            programmeId: string;
            balance: components["schemas"]["Amount"];
        };
        LedgerAccounts: {
            data: components["schemas"]["LedgerAccount"][];
            asOf: components["schemas"]["AsOf"];
        };
        AccountBalance: {
            account: string;
            balance: components["schemas"]["Amount"];
        };
        UnitAccountBalance: {
            account: string;
            balance: components["schemas"]["Quantity"];
        };
        UnitTrialBalance: {
            accounts: components["schemas"]["UnitAccountBalance"][];
            /** @description Zero per unit. */
            totals: components["schemas"]["Quantity"][];
        };
        TrialBalance: {
            accounts: components["schemas"]["AccountBalance"][];
            /** @description Zero per currency. */
            totals: components["schemas"]["Amount"][];
            /** @description The book of what is counted and is no money. */
            units: components["schemas"]["UnitTrialBalance"];
            /** @description A place in the log; lists wait for it with minCheckpoint. */
            checkpoint: string;
            /** @description As it was asked for: an instant or a day. */
            asOf?: string;
            /** @enum {string} */
            timeBasis?: "recorded" | "effective";
            knownAt?: string;
        };
        PayeeName: {
            /** @description Id of a record. */
            id: string;
            code: string;
            name: string;
        };
        /**
         * @description What is paid, as its context names it.
         * @example {
         *       "kind": "statement",
         *       "id": "stmt_…",
         *       "number": "ST-2026Q3-PTR0042"
         *     }
         */
        PaymentSource: {
            kind: string;
            /** @description Id of a record. */
            id: string;
            number: string;
        };
        PaymentRate: {
            from: string;
            /** @description Units of the payment’s currency for one of `from`. */
            rate: string;
            /** Format: date */
            on: string;
            table: string;
        };
        PayoutPart: {
            source: components["schemas"]["PaymentSource"];
            /** @description Below zero: owed, and netted. */
            amount: components["schemas"]["Amount"];
            fx?: components["schemas"]["PaymentRate"];
        };
        PayoutItem: {
            /** @description Id of a record. */
            itemId: string;
            /** @description What the bank sends back. */
            endToEndId: string;
            payee: components["schemas"]["PayeeName"];
            amount: components["schemas"]["Amount"];
            /** @description In another currency: what goes to the bank. */
            payment?: components["schemas"]["Amount"] | null;
            /** @enum {string} */
            status: "pending" | "reserved" | "refused" | "sent" | "paid" | "failed" | "unknown" | "returned" | "released";
            /** @description Every source holds its part for this item. */
            reserved: boolean;
            parts: components["schemas"]["PayoutPart"][];
            /** @description Last four characters of the account that was frozen. */
            iban?: string;
            /** @description Why it was refused, failed or returned, or is unknown. */
            reason?: string;
            /** @description Why it is not to be paid now. */
            onHold?: string;
        };
        PayeeLeftOut: {
            payee: components["schemas"]["PayeeName"];
            amount: components["schemas"]["Amount"];
            /** @enum {string} */
            code: "PROFILE_INCOMPLETE" | "ACCOUNT_COOLING" | "CURRENCY_NOT_ALLOWED" | "NOTHING_PAYABLE" | "ALREADY_IN_PAYMENT";
            detail: string;
        };
        CancellationAsked: {
            /** @description Id of a record. */
            requestedBy: string;
            reason: string;
        };
        PayoutBatchAnswer: {
            /** @description Id of a record. */
            id: string;
            number: string;
            /** @description Id of a record. */
            programmeId: string;
            /** @description That the payees are paid in; amounts are in that of the programme. */
            currency: string;
            /** @enum {string} */
            status: "draft" | "submitted" | "approved" | "exported" | "confirmed" | "partly_failed" | "reconciled" | "cancelled";
            total: components["schemas"]["Amount"];
            /** @description Of two that the amount needs. */
            approvals?: number;
            /** Format: date */
            executionOn?: string;
            /** Format: date-time */
            approvedAt?: string;
            /** @description Hexadecimal, of the payment file. */
            sha256?: string;
            cancellation?: components["schemas"]["CancellationAsked"];
            items: components["schemas"]["PayoutItem"][];
            /** @description Payees with something open that this batch does not pay, and why. */
            leftOut: components["schemas"]["PayeeLeftOut"][];
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
            /** @description A place in the log; lists wait for it with minCheckpoint. */
            checkpoint: string;
            /**
             * @description On a dry run: nothing was appended.
             * @constant
             */
            dryRun?: true;
            /** @description On a dry run: what would follow. */
            events?: components["schemas"]["FollowingEvent"][];
        };
        HistoryRecord: {
            /** @description Id of a record. */
            id: string;
            data: components["schemas"]["HistoryEntry"][];
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
        };
        PayoutBatchRow: {
            /** @description Id of a record. */
            id: string;
            number: string;
            /** @description Id of a record. */
            programmeId: string;
            currency: string;
            /** @enum {string} */
            status: "draft" | "submitted" | "approved" | "exported" | "confirmed" | "partly_failed" | "reconciled" | "cancelled";
            total: components["schemas"]["Amount"];
            itemCount: number;
            paidCount: number;
            /** @description Failed, or returned after they were paid. */
            failedCount: number;
            sha256: string | null;
            executionOn: string | null;
            /** Format: date-time */
            draftedAt: string;
        };
        PayoutBatchRowPage: {
            data: components["schemas"]["PayoutBatchRow"][];
            page: components["schemas"]["PageEnd"];
            asOf: components["schemas"]["AsOf"];
        };
        PayoutBatchRecord: {
            /** @description Id of a record. */
            id: string;
            number: string;
            /** @description Id of a record. */
            programmeId: string;
            /** @description That the payees are paid in; amounts are in that of the programme. */
            currency: string;
            /** @enum {string} */
            status: "draft" | "submitted" | "approved" | "exported" | "confirmed" | "partly_failed" | "reconciled" | "cancelled";
            total: components["schemas"]["Amount"];
            /** @description Of two that the amount needs. */
            approvals?: number;
            /** Format: date */
            executionOn?: string;
            /** Format: date-time */
            approvedAt?: string;
            /** @description Hexadecimal, of the payment file. */
            sha256?: string;
            cancellation?: components["schemas"]["CancellationAsked"];
            items: components["schemas"]["PayoutItem"][];
            /** @description Payees with something open that this batch does not pay, and why. */
            leftOut: components["schemas"]["PayeeLeftOut"][];
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
        };
        PayeeProposal: {
            /** @description Its last four characters, `…3000`; in full for who approves it. */
            iban: string;
            currency: string;
            /** @enum {string} */
            taxStatus: "complete" | "missing";
            /** Format: date-time */
            proposedAt: string;
        };
        PayeeAccount: {
            /** @description Its last four characters, `…3000`; in full for who approves it. */
            iban: string;
            currency: string;
            /** @enum {string} */
            taxStatus: "complete" | "missing";
            /** Format: date-time */
            approvedAt: string;
            /** Format: date */
            activeFromOn: string;
        };
        OpenPayeeProposal: {
            /** @description Its last four characters, `…3000`; in full for who approves it. */
            iban: string;
            currency: string;
            /** @enum {string} */
            taxStatus: "complete" | "missing";
            holder: string;
            /** @description Absent where the bank follows from the IBAN. */
            bic?: string;
            /** Format: date-time */
            proposedAt: string;
        };
        OpenPayeeAccount: {
            /** @description Its last four characters, `…3000`; in full for who approves it. */
            iban: string;
            currency: string;
            /** @enum {string} */
            taxStatus: "complete" | "missing";
            holder: string;
            /** @description Absent where the bank follows from the IBAN. */
            bic?: string;
            /** Format: date-time */
            approvedAt: string;
            /** Format: date */
            activeFromOn: string;
        };
        PayeeAnswer: {
            /** @description Id of a record. */
            id: string;
            /** @enum {string} */
            status: "none" | "proposed" | "approved";
            /**
             * Format: date
             * @description First day on which the approved account is paid to.
             */
            activeFromOn?: string;
            proposed?: components["schemas"]["PayeeProposal"];
            account?: components["schemas"]["PayeeAccount"];
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
            /** @description A place in the log; lists wait for it with minCheckpoint. */
            checkpoint: string;
            /**
             * @description On a dry run: nothing was appended.
             * @constant
             */
            dryRun?: true;
            /** @description On a dry run: what would follow. */
            events?: components["schemas"]["FollowingEvent"][];
        };
        OutlookTotals: {
            /** @description Earned in quarters without a statement, as far as it is known. */
            accrued: components["schemas"]["Amount"];
            /** @description On statements that wait to be accepted. */
            expected: components["schemas"]["Amount"];
            /** @description Open, and kept back for a reason. */
            onHold: components["schemas"]["Amount"];
            /** @description Open, and paid with the next batch. */
            payable: components["schemas"]["Amount"];
            /** @description In a batch, or with the bank. */
            inPayment: components["schemas"]["Amount"];
            /** @description Paid in this quarter, without what came back. */
            paid: components["schemas"]["Amount"];
        };
        HoldReason: {
            code: string;
            detail: string;
        };
        OutlookLine: {
            /** @enum {string} */
            state: "accrued" | "expected" | "onHold" | "payable" | "inPayment" | "paid";
            /** @description A quarter, the number of a statement, or that of a payment. */
            name: string;
            amount: components["schemas"]["Amount"];
            /** @description Paid or to be paid on it, or payable at the latest. */
            on: string | null;
            because: components["schemas"]["HoldReason"] | null;
        };
        PayeeOutlook: {
            /** @description Id of a record. */
            id: string;
            quarter: string;
            currency: string;
            totals: components["schemas"]["OutlookTotals"];
            lines: components["schemas"]["OutlookLine"][];
        };
        PayeeRecord: {
            /** @description Id of a record. */
            id: string;
            /** @enum {string} */
            status: "none" | "proposed" | "approved";
            /**
             * Format: date
             * @description First day on which the approved account is paid to.
             */
            activeFromOn?: string;
            proposed?: components["schemas"]["PayeeProposal"];
            account?: components["schemas"]["PayeeAccount"];
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
        };
        OpenPayeeRecord: {
            /** @description Id of a record. */
            id: string;
            /** @enum {string} */
            status: "none" | "proposed" | "approved";
            /**
             * Format: date
             * @description First day on which the approved account is paid to.
             */
            activeFromOn?: string;
            proposed?: components["schemas"]["OpenPayeeProposal"];
            account?: components["schemas"]["OpenPayeeAccount"];
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
        };
        RateJump: {
            quote: string;
            /** @description A day, or a month: then the average of that month. */
            on: string;
            rate: string;
            before: string;
            /** @description A day, or a month: then the average of that month. */
            beforeOn: string;
        };
        FxRate: {
            /** @description A day, or a month: then the average of that month. */
            on: string;
            quote: string;
            /** @description Units of the quoted currency for one of the base. */
            rate: string;
            source: string;
        };
        FxTableAnswer: {
            /** @description Id of a record. */
            id: string;
            base: string;
            version: number;
            /** @enum {string} */
            status: "imported" | "approved";
            /** @description Id of a record. */
            importId: string;
            /** @description Id of a record. */
            importedBy: string;
            /** Format: date-time */
            importedAt: string;
            approvedBy: string | null;
            approvedAt: string | null;
            /** @description Rates far from the last approved ones: to be confirmed by the name of the currency. */
            jumps: components["schemas"]["RateJump"][];
            rates: components["schemas"]["FxRate"][];
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
            /** @description A place in the log; lists wait for it with minCheckpoint. */
            checkpoint: string;
            /**
             * @description On a dry run: nothing was appended.
             * @constant
             */
            dryRun?: true;
            /** @description On a dry run: what would follow. */
            events?: components["schemas"]["FollowingEvent"][];
        };
        FxTableRow: {
            /** @description Id of a record. */
            id: string;
            base: string;
            version: number;
            /** @enum {string} */
            status: "imported" | "approved";
            /** @description Id of a record. */
            importId: string;
            /** @description Id of a record. */
            importedBy: string;
            /** Format: date-time */
            importedAt: string;
            approvedBy: string | null;
            approvedAt: string | null;
            rateCount: number;
        };
        FxTableRowPage: {
            data: components["schemas"]["FxTableRow"][];
            page: components["schemas"]["PageEnd"];
            asOf: components["schemas"]["AsOf"];
        };
        FxTableRecord: {
            /** @description Id of a record. */
            id: string;
            base: string;
            version: number;
            /** @enum {string} */
            status: "imported" | "approved";
            /** @description Id of a record. */
            importId: string;
            /** @description Id of a record. */
            importedBy: string;
            /** Format: date-time */
            importedAt: string;
            approvedBy: string | null;
            approvedAt: string | null;
            /** @description Rates far from the last approved ones: to be confirmed by the name of the currency. */
            jumps: components["schemas"]["RateJump"][];
            rates: components["schemas"]["FxRate"][];
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
        };
        PeriodAnswer: {
            /** @description Id of a record. */
            id: string;
            /** @description Id of a record. */
            programmeId: string;
            quarter: string;
            /** @enum {string} */
            status: "open" | "closing" | "locked";
            /** @description Number of the last run. */
            runs: number;
            /** @description The run that became the statements. */
            issuedRunId: string | null;
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
            /** @description A place in the log; lists wait for it with minCheckpoint. */
            checkpoint: string;
            /**
             * @description On a dry run: nothing was appended.
             * @constant
             */
            dryRun?: true;
            /** @description On a dry run: what would follow. */
            events?: components["schemas"]["FollowingEvent"][];
        };
        PeriodRow: {
            /** @description Id of a record. */
            id: string;
            /** @description Id of a record. */
            programmeId: string;
            quarter: string;
            /** @enum {string} */
            status: "open" | "closing" | "locked";
            runs: number;
            closingDueAt: string | null;
        };
        PeriodRowPage: {
            data: components["schemas"]["PeriodRow"][];
            page: components["schemas"]["PageEnd"];
            asOf: components["schemas"]["AsOf"];
        };
        PeriodRecord: {
            /** @description Id of a record. */
            id: string;
            /** @description Id of a record. */
            programmeId: string;
            quarter: string;
            /** @enum {string} */
            status: "open" | "closing" | "locked";
            /** @description Number of the last run. */
            runs: number;
            /** @description The run that became the statements. */
            issuedRunId: string | null;
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
        };
        PlanNotCalculated: {
            /** @description Id of a record. */
            id: string;
            name: string;
            reason: string;
        };
        RewardRunFailure: {
            code: string;
            reason: string;
            /** @description What to do before the quarter is calculated again. */
            nextStep: string;
            /** Format: date-time */
            failedAt: string;
        };
        PartnerExclusion: {
            /** @description Id of a record. */
            partnerId: string;
            reason: string;
            /** @description Id of a record. */
            excludedBy: string;
        };
        RewardRunAnswer: {
            /** @description Id of a record. */
            id: string;
            number: string;
            /** @enum {string} */
            status: "calculating" | "failed" | "draft" | "submitted" | "returned" | "approved" | "issued";
            /** @description Id of a record. */
            programmeId: string;
            quarter: string;
            /** @description The place in the log up to which facts count. */
            position: string;
            definitionVersion: number;
            /** @description Of the rates in the programme’s currency; nothing: none. */
            fxTableVersion: number | null;
            plansNotCalculated: components["schemas"]["PlanNotCalculated"][];
            /** @description Id of a record. */
            startedBy: string;
            /** Format: date-time */
            startedAt: string;
            failure?: components["schemas"]["RewardRunFailure"];
            partnerCount?: number;
            lineCount?: number;
            total?: components["schemas"]["Amount"];
            /** @description The total without the partners that are excluded. */
            payable?: components["schemas"]["Amount"];
            excluded?: components["schemas"]["PartnerExclusion"][];
            digest?: string;
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
            /** @description A place in the log; lists wait for it with minCheckpoint. */
            checkpoint: string;
            /**
             * @description On a dry run: nothing was appended.
             * @constant
             */
            dryRun?: true;
            /** @description On a dry run: what would follow. */
            events?: components["schemas"]["FollowingEvent"][];
        };
        PartnerPreview: {
            /** @description Id of a record. */
            partnerId: string;
            code: string;
            total: components["schemas"]["Amount"];
            digest: string;
        };
        RewardRunPreview: {
            /** @constant */
            dryRun: true;
            /** @description Id of a record. */
            programmeId: string;
            quarter: string;
            partnerCount: number;
            lineCount: number;
            total: components["schemas"]["Amount"];
            digest: string;
            partners: components["schemas"]["PartnerPreview"][];
            plansNotCalculated: components["schemas"]["PlanNotCalculated"][];
        };
        DifferenceCause: {
            /** @enum {string} */
            cause: "excluded" | "late_data" | "return" | "new_shipment" | "withdrawn" | "rule" | "match" | "alias" | "level" | "specialisation" | "rate" | "correction" | "deal";
            lines: number;
            change: components["schemas"]["Amount"];
        };
        LineDifference: {
            /** @description Id of a record. */
            rewardLineId: string;
            /** @description Id of a record. */
            partnerId: string;
            /** @description Id of a record. */
            planId: string;
            /** @enum {string} */
            cause: "excluded" | "late_data" | "return" | "new_shipment" | "withdrawn" | "rule" | "match" | "alias" | "level" | "specialisation" | "rate" | "correction" | "deal";
            /** @description Nothing: the run has no such line. */
            from: components["schemas"]["Amount"] | null;
            to: components["schemas"]["Amount"] | null;
            change: components["schemas"]["Amount"];
        };
        RewardRunDifference: {
            /** @description Id of a record. */
            from: string;
            /** @description Id of a record. */
            to: string;
            total: components["schemas"]["Amount"];
            /** @description Adds up to the total. */
            causes: components["schemas"]["DifferenceCause"][];
            lines: components["schemas"]["LineDifference"][];
        };
        QuotedUnits: {
            bomLine: string;
            units: number;
        };
        LineUses: {
            quoted: components["schemas"]["QuotedUnits"][];
            serials: string[];
        };
        LineConversion: {
            /** @description In the currency of the price, before it was converted. */
            base: components["schemas"]["Amount"];
            /** @description Units of the price’s currency for one of the statement’s. */
            rate: string;
            /** @description Day or month of the rate. */
            on: string;
            tableVersion: number;
        };
        LineAdjustment: {
            /** @enum {string} */
            cause: "late" | "withdrawn" | "return" | "level" | "specialisation" | "alias" | "match" | "deal" | "changed";
            /** @description The earlier quarter that the line belongs to. */
            quarter: string;
            /** @description The line of that quarter. */
            rewardLineId: string;
            /** @description What the facts known now give. */
            wanted: components["schemas"]["Amount"];
            /** @description What statements said of it before. */
            issued: components["schemas"]["Amount"];
        };
        LineRate: {
            /** @enum {string} */
            kind: "percent" | "banded";
            percent: string | null;
        };
        RewardRunLine: {
            /** @description Id of a record. */
            id: string;
            /** @description Id of a record. */
            partnerId: string;
            /** @description Id of a record. */
            lineId: string;
            dealId: string | null;
            invoiceNo: string;
            invoiceLine: string;
            /** Format: date */
            shipOn: string;
            quarter: string;
            sku: string;
            quantity: number;
            /** @description Id of a record. */
            planId: string;
            ruleVersion: number;
            /** @description On the ship day. */
            level: string | null;
            rate: components["schemas"]["LineRate"];
            base: components["schemas"]["Amount"];
            amount: components["schemas"]["Amount"];
            /** @description Why it is nothing, or less than the rule would give. */
            codes: ("LEVEL_NOT_ELIGIBLE" | "REQUIREMENTS_NOT_MET" | "ROLE_NOT_IN_SCOPE" | "DEAL_NOT_APPROVED" | "NOT_WON" | "NOT_CLOSED" | "NOT_SHIPPED" | "UNMATCHED" | "PROTECTION_LAPSED" | "PRODUCT_NOT_ELIGIBLE" | "OUTSIDE_REGISTRATION" | "NFR_ORDER" | "OWN_USE_ORDER" | "QUANTITY_ABOVE_QUOTE" | "SERIAL_ALREADY_REWARDED" | "TOO_LATE" | "EXCLUDED_BY_STACKING" | "CAP_REACHED")[];
            /** @description Events that the line rests on. */
            inputEventIds: string[];
            /** @description What the line uses up once it is issued. */
            uses?: components["schemas"]["LineUses"];
            /** @description Only where the price is in another currency. */
            conversion?: components["schemas"]["LineConversion"];
            /** @description Only for an earlier quarter. */
            adjusts?: components["schemas"]["LineAdjustment"];
        };
        RewardRunLinePage: {
            data: components["schemas"]["RewardRunLine"][];
            page: components["schemas"]["PageEnd"];
            asOf: components["schemas"]["AsOf"];
        };
        RewardRunRow: {
            /** @description Id of a record. */
            id: string;
            number: number;
            /** @description Id of a record. */
            programmeId: string;
            quarter: string;
            /** @enum {string} */
            status: "calculating" | "failed" | "draft" | "submitted" | "returned" | "approved" | "issued";
            total: components["schemas"]["Amount"] | null;
            partnerCount: number;
            lineCount: number;
            digest: string | null;
            /** @description Id of a record. */
            startedBy: string;
            /** Format: date-time */
            startedAt: string;
        };
        RewardRunRowPage: {
            data: components["schemas"]["RewardRunRow"][];
            page: components["schemas"]["PageEnd"];
            asOf: components["schemas"]["AsOf"];
        };
        RewardRunRecord: {
            /** @description Id of a record. */
            id: string;
            number: string;
            /** @enum {string} */
            status: "calculating" | "failed" | "draft" | "submitted" | "returned" | "approved" | "issued";
            /** @description Id of a record. */
            programmeId: string;
            quarter: string;
            /** @description The place in the log up to which facts count. */
            position: string;
            definitionVersion: number;
            /** @description Of the rates in the programme’s currency; nothing: none. */
            fxTableVersion: number | null;
            plansNotCalculated: components["schemas"]["PlanNotCalculated"][];
            /** @description Id of a record. */
            startedBy: string;
            /** Format: date-time */
            startedAt: string;
            failure?: components["schemas"]["RewardRunFailure"];
            partnerCount?: number;
            lineCount?: number;
            total?: components["schemas"]["Amount"];
            /** @description The total without the partners that are excluded. */
            payable?: components["schemas"]["Amount"];
            excluded?: components["schemas"]["PartnerExclusion"][];
            digest?: string;
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
        };
        TraceReference: {
            /** @enum {string} */
            kind: "deal" | "programme_version" | "fx_table" | "reward_line" | "reward_run";
            /** @description Id of a record. */
            id: string;
            /** @description Opens for whoever reads this trace. */
            href: string;
        };
        TraceSubject: {
            /** @description Id of a record. */
            programmeId: string;
            programmeVersion: number;
            /** @description Id of a record. */
            planId: string;
            planName: string;
            quarter: string;
            dealId: string | null;
            dealNumber: string | null;
            invoiceNo: string;
            invoiceLine: string;
        };
        TraceStep: {
            /** @enum {string} */
            kind: "base" | "quote" | "serial" | "conversion" | "qualifies" | "standing" | "rule" | "multiplier" | "stacking" | "cap" | "rounding" | "reversal" | "issued_before" | "known_at";
            label: string;
            money?: components["schemas"]["Amount"];
            /** @description The money of the contributing steps adds up to the amount. */
            contributes: boolean;
            refs: components["schemas"]["TraceReference"][];
            /** @description Events that the step rests on, for vendor staff; each opens as /v1/events/{id}. */
            eventIds?: string[];
        };
        ZeroExplanation: {
            /** @enum {string} */
            code: "LEVEL_NOT_ELIGIBLE" | "REQUIREMENTS_NOT_MET" | "ROLE_NOT_IN_SCOPE" | "DEAL_NOT_APPROVED" | "NOT_WON" | "NOT_CLOSED" | "NOT_SHIPPED" | "UNMATCHED" | "PROTECTION_LAPSED" | "PRODUCT_NOT_ELIGIBLE" | "OUTSIDE_REGISTRATION" | "NFR_ORDER" | "OWN_USE_ORDER" | "QUANTITY_ABOVE_QUOTE" | "SERIAL_ALREADY_REWARDED" | "TOO_LATE" | "EXCLUDED_BY_STACKING" | "CAP_REACHED";
            reason: string;
            remedy: string;
        };
        Counterfactual: {
            /** @description Id of a record. */
            planId: string;
            label: string;
            money: components["schemas"]["Amount"];
        };
        RewardTrace: {
            /** @description Id of a record. */
            rewardLineId: string;
            amount: components["schemas"]["Amount"];
            about: components["schemas"]["TraceSubject"];
            steps: components["schemas"]["TraceStep"][];
            /** @description Why it is nothing, or less than the rule would give, and what helps. */
            zero: components["schemas"]["ZeroExplanation"][];
            counterfactual: components["schemas"]["Counterfactual"] | null;
        };
        PaymentProblem: {
            /** @enum {string} */
            because: "failed" | "returned";
            reason: string;
            /** Format: date-time */
            at: string;
        };
        StatementAnswer: {
            /** @description Id of a record. */
            id: string;
            number: string;
            /** @enum {string} */
            status: "issued" | "accepted" | "settled";
            /** @description Id of a record. */
            programmeId: string;
            /** @description Id of a record. */
            partnerId: string;
            quarter: string;
            /** @description Id of a record. */
            runId: string;
            runNumber: number;
            definitionVersion: number;
            /** @description The place in the log up to which facts count. */
            position: string;
            /** Format: date */
            approvedOn: string;
            /** Format: date-time */
            issuedAt: string;
            /** Format: date */
            issuedOn: string;
            /** Format: date */
            payableFromOn: string;
            /** @description What had been accrued before the issue. */
            accrued: components["schemas"]["Amount"];
            /** @description Of the total, what belongs to the quarter itself. */
            calculated: components["schemas"]["Amount"];
            /** @description Of the total, what belongs to earlier quarters. */
            adjusted: components["schemas"]["Amount"];
            total: components["schemas"]["Amount"];
            payable: components["schemas"]["Amount"];
            inPayment: components["schemas"]["Amount"];
            paid: components["schemas"]["Amount"];
            paymentProblem?: components["schemas"]["PaymentProblem"];
            lineCount: number;
            /** @description Over the lines in their order; anybody can calculate it again. */
            digest: string;
            /** @description The moment that was asked for. */
            asOf?: string;
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
            /** @description A place in the log; lists wait for it with minCheckpoint. */
            checkpoint: string;
            /**
             * @description On a dry run: nothing was appended.
             * @constant
             */
            dryRun?: true;
            /** @description On a dry run: what would follow. */
            events?: components["schemas"]["FollowingEvent"][];
        };
        StatementRow: {
            /** @description Id of a record. */
            id: string;
            number: string;
            /** @description Id of a record. */
            programmeId: string;
            /** @description Id of a record. */
            partnerId: string;
            quarter: string;
            currency: string;
            /** @enum {string} */
            status: "issued" | "accepted" | "settled";
            total: components["schemas"]["Amount"];
            digest: string;
            /** Format: date-time */
            issuedAt: string;
            /** Format: date */
            payableFromOn: string;
        };
        StatementLine: {
            /** @description Id of a record. */
            id: string;
            /** @description The same id, as the digest covers it. */
            rewardLineId: string;
            /** @description Id of a record. */
            partnerId: string;
            /** @description Id of a record. */
            lineId: string;
            dealId: string | null;
            invoiceNo: string;
            invoiceLine: string;
            /** Format: date */
            shipOn: string;
            quarter: string;
            sku: string;
            quantity: number;
            /** @description Id of a record. */
            planId: string;
            ruleVersion: number;
            /** @description On the ship day. */
            level: string | null;
            rate: components["schemas"]["LineRate"];
            base: components["schemas"]["Amount"];
            amount: components["schemas"]["Amount"];
            /** @description Why it is nothing, or less than the rule would give. */
            codes: ("LEVEL_NOT_ELIGIBLE" | "REQUIREMENTS_NOT_MET" | "ROLE_NOT_IN_SCOPE" | "DEAL_NOT_APPROVED" | "NOT_WON" | "NOT_CLOSED" | "NOT_SHIPPED" | "UNMATCHED" | "PROTECTION_LAPSED" | "PRODUCT_NOT_ELIGIBLE" | "OUTSIDE_REGISTRATION" | "NFR_ORDER" | "OWN_USE_ORDER" | "QUANTITY_ABOVE_QUOTE" | "SERIAL_ALREADY_REWARDED" | "TOO_LATE" | "EXCLUDED_BY_STACKING" | "CAP_REACHED")[];
            /** @description Events that the line rests on. */
            inputEventIds: string[];
            /** @description What the line uses up once it is issued. */
            uses?: components["schemas"]["LineUses"];
            /** @description Only where the price is in another currency. */
            conversion?: components["schemas"]["LineConversion"];
            /** @description Only for an earlier quarter. */
            adjusts?: components["schemas"]["LineAdjustment"];
        };
        StatementLinePageEnd: {
            /** @constant */
            hasMore: false;
        };
        StatementLinePage: {
            data: components["schemas"]["StatementLine"][];
            page: components["schemas"]["StatementLinePageEnd"];
            asOf: components["schemas"]["AsOf"];
        };
        StatementRowPage: {
            data: components["schemas"]["StatementRow"][];
            page: components["schemas"]["PageEnd"];
            asOf: components["schemas"]["AsOf"];
        };
        StatementRecord: {
            /** @description Id of a record. */
            id: string;
            number: string;
            /** @enum {string} */
            status: "issued" | "accepted" | "settled";
            /** @description Id of a record. */
            programmeId: string;
            /** @description Id of a record. */
            partnerId: string;
            quarter: string;
            /** @description Id of a record. */
            runId: string;
            runNumber: number;
            definitionVersion: number;
            /** @description The place in the log up to which facts count. */
            position: string;
            /** Format: date */
            approvedOn: string;
            /** Format: date-time */
            issuedAt: string;
            /** Format: date */
            issuedOn: string;
            /** Format: date */
            payableFromOn: string;
            /** @description What had been accrued before the issue. */
            accrued: components["schemas"]["Amount"];
            /** @description Of the total, what belongs to the quarter itself. */
            calculated: components["schemas"]["Amount"];
            /** @description Of the total, what belongs to earlier quarters. */
            adjusted: components["schemas"]["Amount"];
            total: components["schemas"]["Amount"];
            payable: components["schemas"]["Amount"];
            inPayment: components["schemas"]["Amount"];
            paid: components["schemas"]["Amount"];
            paymentProblem?: components["schemas"]["PaymentProblem"];
            lineCount: number;
            /** @description Over the lines in their order; anybody can calculate it again. */
            digest: string;
            /** @description The moment that was asked for. */
            asOf?: string;
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
        };
        SaleReversal: {
            /** @description The sale. */
            lineId: string;
            quantity: number;
            /** @enum {string} */
            by: "serial" | "invoice" | "fifo" | "person";
        };
        LineSuggestion: {
            /** @description Id of a record. */
            dealId: string;
            reason: string;
            score: string | null;
        };
        LineCustomer: {
            name: string;
            country: string;
            domain: string | null;
        };
        ShipmentLine: {
            /** @description Id of a record. */
            id: string;
            /** @description The sender. */
            distributorId: string;
            /** @description Id of a record. */
            partnerId: string;
            /** @description 2026-09 */
            reportPeriod: string;
            invoiceNo: string;
            invoiceLine: string;
            /** Format: date */
            invoiceOn: string;
            /** Format: date */
            shipOn: string;
            /** @enum {string} */
            type: "sale" | "return" | "demo";
            customer: components["schemas"]["LineCustomer"];
            /** @description As it was reported. */
            dealNumber: string | null;
            dealId: string | null;
            matchedBy: ("number" | "score" | "person") | null;
            /** @enum {string} */
            status: "matched" | "unmatched" | "not_a_deal" | "returned" | "linked" | "unlinked" | "cancelled";
            /** @description Units of a sale that came back. */
            returned: number;
            /** @description Sales that a return takes back. */
            reverses: components["schemas"]["SaleReversal"][];
            sku: string;
            quantity: number;
            unitNetPrice: components["schemas"]["Amount"];
            serials: string[];
            /** @description For the vendor. */
            score?: string | null;
            /** @description For the vendor. */
            suggestions?: components["schemas"]["LineSuggestion"][];
        };
        PriceDeviation: {
            /** @enum {string} */
            code: "PRICE_DEVIATES" | "CURRENCY_DEVIATES";
            /** @description Net per unit, of the BOM version that binds. */
            approved: components["schemas"]["Amount"];
        };
        LineByHandAnswer: {
            /** @description Id of a record. */
            id: string;
            /** @enum {string} */
            status: "untouched" | "matched" | "unmatched" | "linked";
            /** @description Id of a record. */
            dealId?: string;
            /** @description File of the version of the line that is meant. */
            posFileId?: string;
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
            /** @description A place in the log; lists wait for it with minCheckpoint. */
            checkpoint: string;
            /**
             * @description On a dry run: nothing was appended.
             * @constant
             */
            dryRun?: true;
            /** @description On a dry run: what would follow. */
            events?: components["schemas"]["FollowingEvent"][];
        };
        ShipmentLinePage: {
            data: components["schemas"]["ShipmentLine"][];
            page: components["schemas"]["PageEnd"];
            asOf: components["schemas"]["AsOf"];
        };
        ShipmentLineInFullRecord: {
            /** @description Id of a record. */
            id: string;
            /** @description The sender. */
            distributorId: string;
            /** @description Id of a record. */
            partnerId: string;
            /** @description 2026-09 */
            reportPeriod: string;
            invoiceNo: string;
            invoiceLine: string;
            /** Format: date */
            invoiceOn: string;
            /** Format: date */
            shipOn: string;
            /** @enum {string} */
            type: "sale" | "return" | "demo";
            customer: components["schemas"]["LineCustomer"];
            /** @description As it was reported. */
            dealNumber: string | null;
            dealId: string | null;
            matchedBy: ("number" | "score" | "person") | null;
            /** @enum {string} */
            status: "matched" | "unmatched" | "not_a_deal" | "returned" | "linked" | "unlinked" | "cancelled";
            /** @description Units of a sale that came back. */
            returned: number;
            /** @description Sales that a return takes back. */
            reverses: components["schemas"]["SaleReversal"][];
            sku: string;
            quantity: number;
            unitNetPrice: components["schemas"]["Amount"];
            serials: string[];
            /** @description For the vendor. */
            score?: string | null;
            /** @description For the vendor. */
            suggestions?: components["schemas"]["LineSuggestion"][];
            /** @description For the vendor: where the reported price is not the approved one, which alone counts (G26). */
            deviation?: components["schemas"]["PriceDeviation"] | null;
            /** @description Of the record’s stream, -1 before its first event; the ETag holds the same. */
            revision: number;
        };
        Problem: {
            /** Format: uri */
            type: string;
            title: string;
            status: number;
            /** @enum {string} */
            code: "ABOVE_LIMIT" | "ACCOUNT_COOLING" | "ACCOUNT_NOT_OPEN" | "ACCOUNT_SUPERSEDED" | "ALIAS_IS_PART" | "ALIAS_NOT_OPEN" | "ALIAS_TAKEN" | "ALREADY_ENROLLED" | "ALREADY_IN_PAYMENT" | "ALREADY_ISSUED" | "AMOUNT_OUT_OF_RANGE" | "BATCH_NOT_OPEN" | "BELOW_FLOOR" | "BELOW_MINIMUM" | "BIC_INVALID" | "BIC_REQUIRED" | "BOM_ALREADY_SUBMITTED" | "BOM_CHANGED" | "BOM_INVALID" | "CLAIM_PENDING" | "CLOCK_FORWARD_ONLY" | "COLUMN_UNKNOWN" | "CONFLICT_NOT_OPEN" | "CONFLICT_OF_INTEREST" | "CORRECTION_DECIDED" | "CORRECTION_NOT_NEEDED" | "CORRECTION_REQUIRED" | "CORRECTION_UNKNOWN" | "COUNTRY_TIER_UNKNOWN" | "CSRF" | "CURRENCY_DIFFERS" | "CURRENCY_NOT_ALLOWED" | "CURSOR_INVALID" | "CUSTOMERS_JUDGED" | "CUSTOMERS_NOT_SUSPECTED" | "CUSTOMERS_UNDECIDED" | "CUSTOMER_UNCLEAR" | "DATE_NOT_ALLOWED" | "DAYS_CROSSED" | "DAY_IN_FUTURE" | "DEAL_ALREADY_SUBMITTED" | "DEAL_NOT_APPROVED" | "DEAL_NOT_FOUND" | "DEAL_NOT_IN_CONFLICT" | "DEAL_NOT_OPEN" | "DEAL_OVERLAP" | "DEAL_TYPE_NOT_CONFIRMED" | "DEFINITION_INVALID" | "DIGEST_MISMATCH" | "DISTRIBUTOR_MISSING" | "DUPLICATE_OF_OWN" | "EARNING_EVENT_UNKNOWN" | "EFFECTIVE_DAY_TAKEN" | "EFFECTIVE_IN_PAST" | "EFFECTIVE_NOT_QUARTER_START" | "END_DATE_PAST" | "END_DATE_REQUIRED" | "ENROLMENT_NOT_OPEN" | "ENTRY_NOT_OPEN" | "ENTRY_UNKNOWN" | "EVIDENCE_ALREADY_USED" | "EVIDENCE_MISSING" | "EVIDENCE_PENDING" | "EXTENSION_LIMIT" | "EXTENSION_NOT_REQUESTED" | "EXTENSION_TOO_LATE" | "FILE_ALREADY_RECEIVED" | "FILE_MISSING" | "FORBIDDEN" | "FOUR_EYES" | "FX_MISSING" | "FX_TABLE_NOT_OPEN" | "HALF_YEAR_NOT_OPEN" | "HUMAN_REQUIRED" | "IBAN_INVALID" | "IDEMPOTENCY_IN_PROGRESS" | "IDEMPOTENCY_KEY_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_REUSED" | "IF_MATCH_INVALID" | "IF_MATCH_REQUIRED" | "IMPORT_ALREADY_UPLOADED" | "IMPORT_NOT_CHECKED" | "IMPORT_NOT_OPEN" | "IMPORT_NOT_RETRIABLE" | "INTERNAL" | "INVITATION_REQUIRED" | "ITEM_OUTCOME_KNOWN" | "ITEM_OUTCOME_UNKNOWN" | "JUMP_TOO_FAR" | "KIND_UNKNOWN" | "LAST_ADMINISTRATOR" | "LEVEL_TOO_LOW" | "LEVEL_UNCHANGED" | "LEVEL_UNKNOWN" | "LINE_NOT_A_RETURN" | "LINE_NOT_FOR_RESALE" | "LINE_NOT_MATCHED" | "LINE_NOT_OPEN" | "MALFORMED_JSON" | "MAPPING_NOT_NEEDED" | "METHOD_NOT_ALLOWED" | "NEWER_DRAFT_EXISTS" | "NOTHING_DUE" | "NOTHING_PAYABLE" | "NOTHING_TO_APPLY" | "NOT_FOUND" | "NOT_PLANNED" | "NOT_STOPPED" | "NO_ROW_HELD" | "ON_HOLD" | "OPPORTUNITY_PROTECTED" | "OPTIONS_DIFFER" | "OPTIONS_INVALID" | "ORDER_REFERENCE_MISSING" | "ORGANISATION_DIFFERS" | "OTHER_DISTRIBUTOR" | "OTHER_PARTNER" | "OUTCOME_UNKNOWN" | "PARAMETER_INVALID" | "PARTNER_NOT_ACTIVE" | "PARTNER_NOT_AUTHORISED" | "PARTNER_NOT_ELIGIBLE" | "PARTNER_NOT_ENROLLED" | "PARTNER_NOT_IN_RUN" | "PERIOD_LOCKED" | "PERIOD_NOT_ENDED" | "PERIOD_NOT_OPEN" | "PERSON_DISABLED" | "PERSON_KNOWN" | "PRICE_BELOW_FLOOR" | "PRICE_INVALID" | "PRICE_NOT_APPROVED" | "PRICE_NOT_OPEN" | "PRODUCT_NOT_ELIGIBLE" | "PROFILE_INCOMPLETE" | "PROGRAMME_DIFFERS" | "PUBLIC_TENDER" | "QUOTE_ALREADY_DRAFTED" | "QUOTE_EXPIRED" | "QUOTE_INCOMPLETE" | "QUOTE_NOT_ACCEPTED" | "QUOTE_NOT_OPEN" | "RATE_JUMP_NOT_CONFIRMED" | "REASON_MISSING" | "REGION_NOT_AUTHORISED" | "REGION_UNKNOWN" | "REGISTRATION_INCOMPLETE" | "REQUIRED_COLUMN_MISSING" | "RESERVATION_PENDING" | "RETURN_ABOVE_SALE" | "RETURN_LINKED" | "REVISION_MISMATCH" | "REWARD_RUN_NOT_OPEN" | "ROLE_NOT_HELD" | "ROLE_OF_OTHER_ORGANISATION" | "ROLE_REQUIRED" | "ROLE_UNKNOWN" | "ROWS_IN_ERROR" | "ROW_DECIDED" | "ROW_NOT_HELD" | "RUN_NOT_ISSUED" | "SALE_DIFFERS" | "SALE_NOT_FOUND" | "SAME_PARTNER" | "SCOPES_OF_MACHINES" | "SECOND_APPROVER_REQUIRED" | "SELF_GRANT" | "SESSION_EXPIRED" | "SPECIALISATION_ACTIVE" | "SPECIALISATION_NOT_ACTIVE" | "SPECIALISATION_UNKNOWN" | "STATEMENT_NOT_OPEN" | "STATUS_UNKNOWN_ITEM" | "STEP_UP_REQUIRED" | "TAX_STATUS_MISSING" | "TERMS_NOT_PENDING" | "TERMS_NOT_SIGNED" | "TERMS_VERSION_OLD" | "TEXT_NOT_ALLOWED" | "TOO_FAR_BACK" | "TOO_LARGE" | "TOO_LATE_TO_REGISTER" | "TOTAL_MISMATCH" | "UNAUTHENTICATED" | "UNAVAILABLE" | "UNKNOWN_PARAMETER" | "UNKNOWN_SKU" | "UNSUPPORTED_TYPE" | "VALIDATION" | "VERSION_NOT_DRAFT" | "VERSION_NOT_IN_FORCE" | "VERSION_NOT_OPEN" | "VERSION_NOT_SUBMITTED" | "VERSION_UNKNOWN";
            detail: string;
            instance: string;
            traceId: string;
            /** @description On REVISION_MISMATCH: the revision now. */
            current?: string;
            /** @description On REVISION_MISMATCH: what happened after the revision that was read. */
            since?: {
                revision: number;
                type: string;
                /** Format: date-time */
                at: string;
                /** @enum {string} */
                actorType: "person" | "machine" | "automation";
                by?: string;
            }[];
            /** @description Findings beyond those that are listed. */
            moreErrors?: number;
            errors?: {
                /** @description RFC 6901, as a URI fragment. */
                pointer?: string;
                parameter?: string;
                header?: string;
                code: string;
                detail: string;
                suggestions?: string[];
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
};
export type $defs = Record<string, never>;
export interface operations {
    getRoot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As described. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Root"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As described. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Job"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listGivenUpJobs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GivenUpJobList"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryJob: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As described. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetriedJob"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As described. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Liveness"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As described. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description As described. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProjections: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadModelList"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rebuildProjection: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As described. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadModelOrdered"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resumeProjection: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As described. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadModelOrdered"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description NOT_STOPPED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_STOPPED" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listOutbox: {
        parameters: {
            query?: {
                /** @description By default failed. */
                status?: "failed" | "pending" | "refused";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutboxCommandList"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryOutboxCommand: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                commandId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As described. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetriedCommand"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProblemHelp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By Accept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemHelp"];
                    "text/plain": string;
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As described. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSignInOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As described. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInOptions"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As described. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionEnded"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As described. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionEnded"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    admitPerson: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdmitPersonDto"];
            };
        };
        responses: {
            /** @description What a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessAnswer"];
                };
            };
            /** @description Done, or what a dry run found. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description PERSON_KNOWN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "PERSON_KNOWN" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description ORGANISATION_DIFFERS, SCOPES_OF_MACHINES */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ORGANISATION_DIFFERS" | "SCOPES_OF_MACHINES" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    grantRole: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantRoleDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description SELF_GRANT, PERSON_DISABLED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "SELF_GRANT" | "PERSON_DISABLED" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description ROLE_OF_OTHER_ORGANISATION, END_DATE_REQUIRED, END_DATE_PAST */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_OF_OTHER_ORGANISATION" | "END_DATE_REQUIRED" | "END_DATE_PAST" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeRole: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeRoleDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description ROLE_NOT_HELD, LAST_ADMINISTRATOR */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_NOT_HELD" | "LAST_ADMINISTRATOR" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description VALIDATION, IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disablePerson: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description LAST_ADMINISTRATOR */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "LAST_ADMINISTRATOR" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccess: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record, with its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessRecord"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: {
                kind?: string[];
                "kind[ne]"?: string[];
                "kind[in]"?: string[];
                status?: ("uploaded" | "needs_mapping" | "checked" | "confirmed" | "applied" | "cancelled" | "failed")[];
                "status[ne]"?: ("uploaded" | "needs_mapping" | "checked" | "confirmed" | "applied" | "cancelled" | "failed")[];
                "status[in]"?: ("uploaded" | "needs_mapping" | "checked" | "confirmed" | "applied" | "cancelled" | "failed")[];
                uploadedAt?: string[];
                "uploadedAt[ne]"?: string[];
                "uploadedAt[in]"?: string[];
                "uploadedAt[gt]"?: string;
                "uploadedAt[gte]"?: string;
                "uploadedAt[lt]"?: string;
                "uploadedAt[lte]"?: string;
                orgId?: string[];
                "orgId[ne]"?: string[];
                "orgId[in]"?: string[];
                sort?: "uploadedAt" | "-uploadedAt";
                /** @description Text to look for. */
                q?: string;
                limit?: number;
                /** @description Of the page before; beside it only limit may stand. */
                cursor?: string;
                /** @description Count the rows, up to 10,000. */
                count?: boolean;
                /** @description Wait until the list shows this. */
                minCheckpoint?: string;
            };
            header?: {
                /** @description wait=5: seconds to wait for minCheckpoint. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page; Link names the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportSummaryPage"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    uploadImport: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["UploadImportDto"];
            };
        };
        responses: {
            /** @description What a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedImportAnswer"];
                };
            };
            /** @description Done, or what a dry run found. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedImportAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description FORBIDDEN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "FORBIDDEN" | "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description IMPORT_ALREADY_UPLOADED, FILE_ALREADY_RECEIVED, OPTIONS_DIFFER */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IMPORT_ALREADY_UPLOADED" | "FILE_ALREADY_RECEIVED" | "OPTIONS_DIFFER" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description KIND_UNKNOWN, FILE_MISSING, OPTIONS_INVALID */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "KIND_UNKNOWN" | "FILE_MISSING" | "OPTIONS_INVALID" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    confirmImport: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAtWorkAnswer"];
                };
            };
            /** @description Done, or what a dry run found. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAtWorkAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description FORBIDDEN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "FORBIDDEN" | "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description IMPORT_NOT_CHECKED, ROWS_IN_ERROR, NOTHING_TO_APPLY */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IMPORT_NOT_CHECKED" | "ROWS_IN_ERROR" | "NOTHING_TO_APPLY" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelImport: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description IMPORT_NOT_OPEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IMPORT_NOT_OPEN" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    mapImport: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MapImportDto"];
            };
        };
        responses: {
            /** @description What a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAtWorkAnswer"];
                };
            };
            /** @description Done, or what a dry run found. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAtWorkAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description FORBIDDEN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "FORBIDDEN" | "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description MAPPING_NOT_NEEDED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MAPPING_NOT_NEEDED" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description REQUIRED_COLUMN_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REQUIRED_COLUMN_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImportMapping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record, with its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportMappingRecord"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    keepImportMapping: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepImportMappingDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportMappingAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description FORBIDDEN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "FORBIDDEN" | "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description COLUMN_UNKNOWN */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "COLUMN_UNKNOWN" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptImportRow: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                importId: string;
                row: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideRowDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedRowAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description HUMAN_REQUIRED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "HUMAN_REQUIRED" | "ROLE_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description IMPORT_NOT_CHECKED, ROW_DECIDED, ROW_NOT_HELD */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IMPORT_NOT_CHECKED" | "ROW_DECIDED" | "ROW_NOT_HELD" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description REASON_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REASON_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    skipImportRow: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                importId: string;
                row: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideRowDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedRowAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description HUMAN_REQUIRED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "HUMAN_REQUIRED" | "ROLE_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description IMPORT_NOT_CHECKED, ROW_DECIDED, ROW_NOT_HELD */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IMPORT_NOT_CHECKED" | "ROW_DECIDED" | "ROW_NOT_HELD" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description REASON_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REASON_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptHeldRows: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideHeldRowsDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedRowsAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description HUMAN_REQUIRED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "HUMAN_REQUIRED" | "ROLE_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description IMPORT_NOT_CHECKED, NO_ROW_HELD */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IMPORT_NOT_CHECKED" | "NO_ROW_HELD" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description REASON_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REASON_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    skipHeldRows: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideHeldRowsDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecidedRowsAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description HUMAN_REQUIRED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "HUMAN_REQUIRED" | "ROLE_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description IMPORT_NOT_CHECKED, NO_ROW_HELD */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IMPORT_NOT_CHECKED" | "NO_ROW_HELD" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description REASON_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REASON_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryImport: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAtWorkAnswer"];
                };
            };
            /** @description Done, or what a dry run found. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAtWorkAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description FORBIDDEN */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "FORBIDDEN" | "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description IMPORT_NOT_RETRIABLE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IMPORT_NOT_RETRIABLE" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record, with its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRecord"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listImportRows: {
        parameters: {
            query?: {
                limit?: unknown;
                cursor?: unknown;
                /** @description Outcomes, separated by commas. */
                outcome?: unknown;
            };
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As described. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRowPage"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImportReport: {
        parameters: {
            query?: {
                /** @description `failed` (default): rows in error or held, to be repaired and sent again as they are. */
                only?: "failed" | "all";
            };
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProgrammeVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record, with its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeVersionsRecord"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftProgrammeVersion: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftProgrammeVersionDto"];
            };
        };
        responses: {
            /** @description What a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeVersionStateAnswer"];
                };
            };
            /** @description Done, or what a dry run found. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeVersionStateAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description EFFECTIVE_DAY_TAKEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "EFFECTIVE_DAY_TAKEN" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description DEFINITION_INVALID, PROGRAMME_DIFFERS, EFFECTIVE_NOT_QUARTER_START, EFFECTIVE_IN_PAST */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "DEFINITION_INVALID" | "PROGRAMME_DIFFERS" | "EFFECTIVE_NOT_QUARTER_START" | "EFFECTIVE_IN_PAST" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitProgrammeVersion: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                programmeId: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeVersionStateAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description VERSION_UNKNOWN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "VERSION_UNKNOWN" | "NOT_FOUND";
                    };
                };
            };
            /** @description VERSION_NOT_DRAFT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "VERSION_NOT_DRAFT" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description REVISION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REVISION_MISMATCH";
                    };
                };
            };
            /** @description IF_MATCH_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IF_MATCH_REQUIRED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnProgrammeVersion: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                programmeId: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnProgrammeVersionDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeVersionStateAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description VERSION_UNKNOWN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "VERSION_UNKNOWN" | "NOT_FOUND";
                    };
                };
            };
            /** @description VERSION_NOT_SUBMITTED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "VERSION_NOT_SUBMITTED" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description REVISION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REVISION_MISMATCH";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description REASON_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REASON_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description IF_MATCH_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IF_MATCH_REQUIRED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawProgrammeVersion: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                programmeId: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawProgrammeVersionDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeVersionStateAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description VERSION_UNKNOWN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "VERSION_UNKNOWN" | "NOT_FOUND";
                    };
                };
            };
            /** @description VERSION_NOT_OPEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "VERSION_NOT_OPEN" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description REVISION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REVISION_MISMATCH";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description REASON_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REASON_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description IF_MATCH_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IF_MATCH_REQUIRED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveProgrammeVersion: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                programmeId: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeVersionStateAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description HUMAN_REQUIRED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "HUMAN_REQUIRED" | "ROLE_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description VERSION_UNKNOWN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "VERSION_UNKNOWN" | "NOT_FOUND";
                    };
                };
            };
            /** @description VERSION_NOT_SUBMITTED, FOUR_EYES, EFFECTIVE_DAY_TAKEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "VERSION_NOT_SUBMITTED" | "FOUR_EYES" | "EFFECTIVE_DAY_TAKEN" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description REVISION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REVISION_MISMATCH";
                    };
                };
            };
            /** @description EFFECTIVE_NOT_QUARTER_START, EFFECTIVE_IN_PAST */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "EFFECTIVE_NOT_QUARTER_START" | "EFFECTIVE_IN_PAST" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description IF_MATCH_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IF_MATCH_REQUIRED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProgrammeRules: {
        parameters: {
            query?: {
                /** @description A day; by default today. */
                on?: string;
            };
            header?: never;
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record, with its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeRulesRecord"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProgrammeChoices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programmeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record, with its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeChoicesRecord"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProgrammes: {
        parameters: {
            query?: {
                programmeId?: string[];
                "programmeId[ne]"?: string[];
                "programmeId[in]"?: string[];
                latestStatus?: ("draft" | "submitted" | "returned" | "withdrawn" | "approved")[];
                "latestStatus[ne]"?: ("draft" | "submitted" | "returned" | "withdrawn" | "approved")[];
                "latestStatus[in]"?: ("draft" | "submitted" | "returned" | "withdrawn" | "approved")[];
                sort?: "programmeId" | "-programmeId";
                /** @description Text to look for. */
                q?: string;
                limit?: number;
                /** @description Of the page before; beside it only limit may stand. */
                cursor?: string;
                /** @description Count the rows, up to 10,000. */
                count?: boolean;
                /** @description Wait until the list shows this. */
                minCheckpoint?: string;
            };
            header?: {
                /** @description wait=5: seconds to wait for minCheckpoint. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page; Link names the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammePage"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getProgrammeVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                programmeId: string;
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record, with its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgrammeVersionRecord"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    invitePartner: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitePartnerDto"];
            };
        };
        responses: {
            /** @description What a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerAnswer"];
                };
            };
            /** @description Done, or what a dry run found. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description ALREADY_ENROLLED, VERSION_NOT_IN_FORCE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ALREADY_ENROLLED" | "VERSION_NOT_IN_FORCE" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description ROLE_UNKNOWN */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_UNKNOWN" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    enrolPartner: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrolPartnerDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description INVITATION_REQUIRED, ENROLMENT_NOT_OPEN, VERSION_NOT_IN_FORCE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "INVITATION_REQUIRED" | "ENROLMENT_NOT_OPEN" | "VERSION_NOT_IN_FORCE" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description LEVEL_UNKNOWN, COUNTRY_TIER_UNKNOWN, REGION_UNKNOWN, DAY_IN_FUTURE, CORRECTION_REQUIRED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "LEVEL_UNKNOWN" | "COUNTRY_TIER_UNKNOWN" | "REGION_UNKNOWN" | "DAY_IN_FUTURE" | "CORRECTION_REQUIRED" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signTerms: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignTermsDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description TERMS_NOT_PENDING, TERMS_VERSION_OLD, VERSION_NOT_IN_FORCE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TERMS_NOT_PENDING" | "TERMS_VERSION_OLD" | "VERSION_NOT_IN_FORCE" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description VALIDATION, IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changePartnerLevel: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePartnerLevelDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description PARTNER_NOT_ACTIVE, LEVEL_UNCHANGED, VERSION_NOT_IN_FORCE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "PARTNER_NOT_ACTIVE" | "LEVEL_UNCHANGED" | "VERSION_NOT_IN_FORCE" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description REVISION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REVISION_MISMATCH";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description LEVEL_UNKNOWN, CORRECTION_REQUIRED, REASON_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "LEVEL_UNKNOWN" | "CORRECTION_REQUIRED" | "REASON_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description IF_MATCH_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IF_MATCH_REQUIRED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    grantSpecialisation: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantSpecialisationDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description PARTNER_NOT_ACTIVE, SPECIALISATION_ACTIVE, VERSION_NOT_IN_FORCE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "PARTNER_NOT_ACTIVE" | "SPECIALISATION_ACTIVE" | "VERSION_NOT_IN_FORCE" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description SPECIALISATION_UNKNOWN, CORRECTION_REQUIRED, DAYS_CROSSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "SPECIALISATION_UNKNOWN" | "CORRECTION_REQUIRED" | "DAYS_CROSSED" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveStandingCorrection: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                partnerId: string;
                correctionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingCorrectionAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description HUMAN_REQUIRED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "HUMAN_REQUIRED" | "ROLE_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description CORRECTION_UNKNOWN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "CORRECTION_UNKNOWN" | "NOT_FOUND";
                    };
                };
            };
            /** @description CORRECTION_DECIDED, FOUR_EYES, ENROLMENT_NOT_OPEN, LEVEL_UNCHANGED, SPECIALISATION_ACTIVE, SPECIALISATION_NOT_ACTIVE, VERSION_NOT_IN_FORCE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "CORRECTION_DECIDED" | "FOUR_EYES" | "ENROLMENT_NOT_OPEN" | "LEVEL_UNCHANGED" | "SPECIALISATION_ACTIVE" | "SPECIALISATION_NOT_ACTIVE" | "VERSION_NOT_IN_FORCE" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description REVISION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REVISION_MISMATCH";
                    };
                };
            };
            /** @description COUNTRY_TIER_UNKNOWN, REGION_UNKNOWN, LEVEL_UNKNOWN, SPECIALISATION_UNKNOWN, DAYS_CROSSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "COUNTRY_TIER_UNKNOWN" | "REGION_UNKNOWN" | "LEVEL_UNKNOWN" | "SPECIALISATION_UNKNOWN" | "DAYS_CROSSED" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description IF_MATCH_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IF_MATCH_REQUIRED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    endSpecialisation: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndSpecialisationDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description PARTNER_NOT_ACTIVE, SPECIALISATION_NOT_ACTIVE, VERSION_NOT_IN_FORCE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "PARTNER_NOT_ACTIVE" | "SPECIALISATION_NOT_ACTIVE" | "VERSION_NOT_IN_FORCE" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description SPECIALISATION_UNKNOWN, CORRECTION_REQUIRED, REASON_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "SPECIALISATION_UNKNOWN" | "CORRECTION_REQUIRED" | "REASON_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    prepareEnrolmentCorrection: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrepareEnrolmentCorrectionDto"];
            };
        };
        responses: {
            /** @description What a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingCorrectionAnswer"];
                };
            };
            /** @description Done, or what a dry run found. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingCorrectionAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description INVITATION_REQUIRED, ENROLMENT_NOT_OPEN, VERSION_NOT_IN_FORCE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "INVITATION_REQUIRED" | "ENROLMENT_NOT_OPEN" | "VERSION_NOT_IN_FORCE" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description LEVEL_UNKNOWN, COUNTRY_TIER_UNKNOWN, REGION_UNKNOWN, CORRECTION_NOT_NEEDED, TOO_FAR_BACK, REASON_MISSING, EVIDENCE_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "LEVEL_UNKNOWN" | "COUNTRY_TIER_UNKNOWN" | "REGION_UNKNOWN" | "CORRECTION_NOT_NEEDED" | "TOO_FAR_BACK" | "REASON_MISSING" | "EVIDENCE_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    prepareStandingCorrection: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrepareStandingCorrectionDto"];
            };
        };
        responses: {
            /** @description What a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingCorrectionAnswer"];
                };
            };
            /** @description Done, or what a dry run found. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingCorrectionAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description PARTNER_NOT_ACTIVE, LEVEL_UNCHANGED, SPECIALISATION_ACTIVE, SPECIALISATION_NOT_ACTIVE, VERSION_NOT_IN_FORCE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "PARTNER_NOT_ACTIVE" | "LEVEL_UNCHANGED" | "SPECIALISATION_ACTIVE" | "SPECIALISATION_NOT_ACTIVE" | "VERSION_NOT_IN_FORCE" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description CORRECTION_NOT_NEEDED, TOO_FAR_BACK, REASON_MISSING, EVIDENCE_MISSING, LEVEL_UNKNOWN, SPECIALISATION_UNKNOWN, DAYS_CROSSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "CORRECTION_NOT_NEEDED" | "TOO_FAR_BACK" | "REASON_MISSING" | "EVIDENCE_MISSING" | "LEVEL_UNKNOWN" | "SPECIALISATION_UNKNOWN" | "DAYS_CROSSED" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rejectStandingCorrection: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                partnerId: string;
                correctionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectStandingCorrectionDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingCorrectionAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description CORRECTION_UNKNOWN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "CORRECTION_UNKNOWN" | "NOT_FOUND";
                    };
                };
            };
            /** @description CORRECTION_DECIDED, VERSION_NOT_IN_FORCE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "CORRECTION_DECIDED" | "VERSION_NOT_IN_FORCE" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description REASON_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REASON_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawPlannedLevel: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawPlannedLevelDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description PARTNER_NOT_ACTIVE, NOT_PLANNED, VERSION_NOT_IN_FORCE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "PARTNER_NOT_ACTIVE" | "NOT_PLANNED" | "VERSION_NOT_IN_FORCE" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description VALIDATION, IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawPlannedSpecialisation: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawPlannedSpecialisationDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description PARTNER_NOT_ACTIVE, NOT_PLANNED, VERSION_NOT_IN_FORCE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "PARTNER_NOT_ACTIVE" | "NOT_PLANNED" | "VERSION_NOT_IN_FORCE" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description VALIDATION, IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStandingCorrections: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StandingCorrectionList"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPartners: {
        parameters: {
            query?: {
                code?: string[];
                "code[ne]"?: string[];
                "code[in]"?: string[];
                kind?: ("reseller" | "distributor")[];
                "kind[ne]"?: ("reseller" | "distributor")[];
                "kind[in]"?: ("reseller" | "distributor")[];
                status?: ("invited" | "terms_pending" | "active")[];
                "status[ne]"?: ("invited" | "terms_pending" | "active")[];
                "status[in]"?: ("invited" | "terms_pending" | "active")[];
                country?: string[];
                "country[ne]"?: string[];
                "country[in]"?: string[];
                level?: string[];
                "level[ne]"?: string[];
                "level[in]"?: string[];
                role?: string[];
                "role[ne]"?: string[];
                "role[in]"?: string[];
                sort?: "code" | "-code" | "name" | "-name";
                /** @description Text to look for. */
                q?: string;
                limit?: number;
                /** @description Of the page before; beside it only limit may stand. */
                cursor?: string;
                /** @description Count the rows, up to 10,000. */
                count?: boolean;
                /** @description Wait until the list shows this. */
                minCheckpoint?: string;
            };
            header?: {
                /** @description wait=5: seconds to wait for minCheckpoint. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page; Link names the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerRowPage"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPartner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record, with its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerRecord"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPartnerStanding: {
        parameters: {
            query?: {
                /** @description A day; by default today. */
                on?: string;
            };
            header?: never;
            path: {
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record, with its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerStandingRecord"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProductAliases: {
        parameters: {
            query?: {
                alias?: string[];
                "alias[ne]"?: string[];
                "alias[in]"?: string[];
                sku?: string[];
                "sku[ne]"?: string[];
                "sku[in]"?: string[];
                status?: ("recorded" | "withdrawn")[];
                "status[ne]"?: ("recorded" | "withdrawn")[];
                "status[in]"?: ("recorded" | "withdrawn")[];
                recordedBy?: string[];
                "recordedBy[ne]"?: string[];
                "recordedBy[in]"?: string[];
                recordedAt?: string[];
                "recordedAt[ne]"?: string[];
                "recordedAt[in]"?: string[];
                "recordedAt[gt]"?: string;
                "recordedAt[gte]"?: string;
                "recordedAt[lt]"?: string;
                "recordedAt[lte]"?: string;
                sort?: "alias" | "-alias" | "recordedAt" | "-recordedAt";
                /** @description Text to look for. */
                q?: string;
                limit?: number;
                /** @description Of the page before; beside it only limit may stand. */
                cursor?: string;
                /** @description Count the rows, up to 10,000. */
                count?: boolean;
                /** @description Wait until the list shows this. */
                minCheckpoint?: string;
            };
            header?: {
                /** @description wait=5: seconds to wait for minCheckpoint. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page; Link names the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductAliasRowPage"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordProductAlias: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordProductAliasDto"];
            };
        };
        responses: {
            /** @description What a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductAliasAnswer"];
                };
            };
            /** @description Done, or what a dry run found. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductAliasAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description ALIAS_IS_PART, ALIAS_TAKEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ALIAS_IS_PART" | "ALIAS_TAKEN" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description UNKNOWN_SKU */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNKNOWN_SKU" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawProductAlias: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                aliasId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawProductAliasDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductAliasAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description ALIAS_NOT_OPEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ALIAS_NOT_OPEN" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description REASON_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REASON_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listProducts: {
        parameters: {
            query?: {
                sku?: string[];
                "sku[ne]"?: string[];
                "sku[in]"?: string[];
                family?: string[];
                "family[ne]"?: string[];
                "family[in]"?: string[];
                productLine?: string[];
                "productLine[ne]"?: string[];
                "productLine[in]"?: string[];
                kind?: ("product" | "service" | "software")[];
                "kind[ne]"?: ("product" | "service" | "software")[];
                "kind[in]"?: ("product" | "service" | "software")[];
                currency?: string[];
                "currency[ne]"?: string[];
                "currency[in]"?: string[];
                priceListCode?: string[];
                "priceListCode[ne]"?: string[];
                "priceListCode[in]"?: string[];
                effectiveFrom?: string[];
                "effectiveFrom[ne]"?: string[];
                "effectiveFrom[in]"?: string[];
                "effectiveFrom[gt]"?: string;
                "effectiveFrom[gte]"?: string;
                "effectiveFrom[lt]"?: string;
                "effectiveFrom[lte]"?: string;
                effectiveTo?: string[];
                "effectiveTo[ne]"?: string[];
                "effectiveTo[in]"?: string[];
                "effectiveTo[gt]"?: string;
                "effectiveTo[gte]"?: string;
                "effectiveTo[lt]"?: string;
                "effectiveTo[lte]"?: string;
                sort?: "sku" | "-sku" | "effectiveFrom" | "-effectiveFrom";
                /** @description Text to look for. */
                q?: string;
                limit?: number;
                /** @description Of the page before; beside it only limit may stand. */
                cursor?: string;
                /** @description Count the rows, up to 10,000. */
                count?: boolean;
                /** @description Wait until the list shows this. */
                minCheckpoint?: string;
            };
            header?: {
                /** @description wait=5: seconds to wait for minCheckpoint. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page; Link names the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProductPage"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPriceLists: {
        parameters: {
            query?: {
                code?: string[];
                "code[ne]"?: string[];
                "code[in]"?: string[];
                lastImportedAt?: string[];
                "lastImportedAt[ne]"?: string[];
                "lastImportedAt[in]"?: string[];
                "lastImportedAt[gt]"?: string;
                "lastImportedAt[gte]"?: string;
                "lastImportedAt[lt]"?: string;
                "lastImportedAt[lte]"?: string;
                sort?: "code" | "-code" | "lastImportedAt" | "-lastImportedAt";
                limit?: number;
                /** @description Of the page before; beside it only limit may stand. */
                cursor?: string;
                /** @description Count the rows, up to 10,000. */
                count?: boolean;
                /** @description Wait until the list shows this. */
                minCheckpoint?: string;
            };
            header?: {
                /** @description wait=5: seconds to wait for minCheckpoint. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page; Link names the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PriceListRowPage"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listShipmentLines: {
        parameters: {
            query?: {
                status?: ("matched" | "unmatched" | "not_a_deal" | "returned" | "linked" | "unlinked" | "cancelled")[];
                "status[ne]"?: ("matched" | "unmatched" | "not_a_deal" | "returned" | "linked" | "unlinked" | "cancelled")[];
                "status[in]"?: ("matched" | "unmatched" | "not_a_deal" | "returned" | "linked" | "unlinked" | "cancelled")[];
                shipOn?: string[];
                "shipOn[ne]"?: string[];
                "shipOn[in]"?: string[];
                "shipOn[gt]"?: string;
                "shipOn[gte]"?: string;
                "shipOn[lt]"?: string;
                "shipOn[lte]"?: string;
                invoiceOn?: string[];
                "invoiceOn[ne]"?: string[];
                "invoiceOn[in]"?: string[];
                "invoiceOn[gt]"?: string;
                "invoiceOn[gte]"?: string;
                "invoiceOn[lt]"?: string;
                "invoiceOn[lte]"?: string;
                reportPeriod?: string[];
                "reportPeriod[ne]"?: string[];
                "reportPeriod[in]"?: string[];
                invoiceNo?: string[];
                "invoiceNo[ne]"?: string[];
                "invoiceNo[in]"?: string[];
                sku?: string[];
                "sku[ne]"?: string[];
                "sku[in]"?: string[];
                partnerId?: string[];
                "partnerId[ne]"?: string[];
                "partnerId[in]"?: string[];
                distributorId?: string[];
                "distributorId[ne]"?: string[];
                "distributorId[in]"?: string[];
                dealId?: string[];
                "dealId[ne]"?: string[];
                "dealId[in]"?: string[];
                type?: ("sale" | "return" | "demo")[];
                "type[ne]"?: ("sale" | "return" | "demo")[];
                "type[in]"?: ("sale" | "return" | "demo")[];
                sort?: "shipOn" | "-shipOn";
                /** @description Text to look for. */
                q?: string;
                limit?: number;
                /** @description Of the page before; beside it only limit may stand. */
                cursor?: string;
                /** @description Count the rows, up to 10,000. */
                count?: boolean;
                /** @description Wait until the list shows this. */
                minCheckpoint?: string;
            };
            header?: {
                /** @description wait=5: seconds to wait for minCheckpoint. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page; Link names the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShipmentLinePage"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getShipmentLine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lineId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record, with its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShipmentLineInFullRecord"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    matchShipmentLine: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                lineId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchShipmentLineDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineByHandAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description HUMAN_REQUIRED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "HUMAN_REQUIRED" | "ROLE_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description LINE_NOT_OPEN, LINE_NOT_FOR_RESALE, DEAL_NOT_APPROVED, OTHER_DISTRIBUTOR, OTHER_PARTNER */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "LINE_NOT_OPEN" | "LINE_NOT_FOR_RESALE" | "DEAL_NOT_APPROVED" | "OTHER_DISTRIBUTOR" | "OTHER_PARTNER" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description DEAL_NOT_FOUND, REASON_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "DEAL_NOT_FOUND" | "REASON_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    unmatchShipmentLine: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                lineId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnmatchShipmentLineDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineByHandAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description HUMAN_REQUIRED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "HUMAN_REQUIRED" | "ROLE_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description LINE_NOT_MATCHED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "LINE_NOT_MATCHED" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description REASON_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REASON_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    linkReturn: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                lineId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkReturnDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LineByHandAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description HUMAN_REQUIRED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "HUMAN_REQUIRED" | "ROLE_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description LINE_NOT_A_RETURN, RETURN_LINKED, RETURN_ABOVE_SALE, SALE_DIFFERS, OTHER_DISTRIBUTOR, OTHER_PARTNER */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "LINE_NOT_A_RETURN" | "RETURN_LINKED" | "RETURN_ABOVE_SALE" | "SALE_DIFFERS" | "OTHER_DISTRIBUTOR" | "OTHER_PARTNER" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description SALE_NOT_FOUND, REASON_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "SALE_NOT_FOUND" | "REASON_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRewardRunHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record, with its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryRecord"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPeriodHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                periodId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record, with its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryRecord"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFxTableHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fxTableId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record, with its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryRecord"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStatementHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                statementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record, with its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryRecord"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFlexPoints: {
        parameters: {
            query?: {
                entryId?: string[];
                "entryId[ne]"?: string[];
                "entryId[in]"?: string[];
                accountId?: string[];
                "accountId[ne]"?: string[];
                "accountId[in]"?: string[];
                partnerId?: string[];
                "partnerId[ne]"?: string[];
                "partnerId[in]"?: string[];
                halfYear?: string[];
                "halfYear[ne]"?: string[];
                "halfYear[in]"?: string[];
                earningEvent?: string[];
                "earningEvent[ne]"?: string[];
                "earningEvent[in]"?: string[];
                status?: ("evidence_pending" | "proposed" | "granted" | "reversal_requested" | "reversed" | "declined" | "evidence_refused")[];
                "status[ne]"?: ("evidence_pending" | "proposed" | "granted" | "reversal_requested" | "reversed" | "declined" | "evidence_refused")[];
                "status[in]"?: ("evidence_pending" | "proposed" | "granted" | "reversal_requested" | "reversed" | "declined" | "evidence_refused")[];
                earnedOn?: string[];
                "earnedOn[ne]"?: string[];
                "earnedOn[in]"?: string[];
                "earnedOn[gt]"?: string;
                "earnedOn[gte]"?: string;
                "earnedOn[lt]"?: string;
                "earnedOn[lte]"?: string;
                proposedAt?: string[];
                "proposedAt[ne]"?: string[];
                "proposedAt[in]"?: string[];
                "proposedAt[gt]"?: string;
                "proposedAt[gte]"?: string;
                "proposedAt[lt]"?: string;
                "proposedAt[lte]"?: string;
                sort?: "proposedAt" | "-proposedAt";
                /** @description Text to look for. */
                q?: string;
                limit?: number;
                /** @description Of the page before; beside it only limit may stand. */
                cursor?: string;
                /** @description Count the rows, up to 10,000. */
                count?: boolean;
                /** @description Wait until the list shows this. */
                minCheckpoint?: string;
            };
            header?: {
                /** @description wait=5: seconds to wait for minCheckpoint. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page; Link names the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlexEntryRowPage"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposeFlexPoints: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeFlexPointsDto"];
            };
        };
        responses: {
            /** @description What a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlexEntryAnswer"];
                };
            };
            /** @description Done, or what a dry run found. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlexEntryAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description VERSION_NOT_IN_FORCE, LEVEL_TOO_LOW, HALF_YEAR_NOT_OPEN, EVIDENCE_ALREADY_USED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "VERSION_NOT_IN_FORCE" | "LEVEL_TOO_LOW" | "HALF_YEAR_NOT_OPEN" | "EVIDENCE_ALREADY_USED" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description EARNING_EVENT_UNKNOWN, DAY_IN_FUTURE, EVIDENCE_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "EARNING_EVENT_UNKNOWN" | "DAY_IN_FUTURE" | "EVIDENCE_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveFlexPoints: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlexEntryAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description HUMAN_REQUIRED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "HUMAN_REQUIRED" | "ROLE_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description ENTRY_UNKNOWN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ENTRY_UNKNOWN" | "NOT_FOUND";
                    };
                };
            };
            /** @description ENTRY_NOT_OPEN, EVIDENCE_PENDING, EVIDENCE_ALREADY_USED, FOUR_EYES */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ENTRY_NOT_OPEN" | "EVIDENCE_PENDING" | "EVIDENCE_ALREADY_USED" | "FOUR_EYES" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description REVISION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REVISION_MISMATCH";
                    };
                };
            };
            /** @description IF_MATCH_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IF_MATCH_REQUIRED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineFlexPoints: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineFlexPointsDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlexEntryAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description HUMAN_REQUIRED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "HUMAN_REQUIRED" | "ROLE_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description ENTRY_UNKNOWN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ENTRY_UNKNOWN" | "NOT_FOUND";
                    };
                };
            };
            /** @description ENTRY_NOT_OPEN, EVIDENCE_PENDING, EVIDENCE_ALREADY_USED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ENTRY_NOT_OPEN" | "EVIDENCE_PENDING" | "EVIDENCE_ALREADY_USED" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description REVISION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REVISION_MISMATCH";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description REASON_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REASON_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description IF_MATCH_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IF_MATCH_REQUIRED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestFlexReversal: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlexReversalDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlexEntryAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description HUMAN_REQUIRED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "HUMAN_REQUIRED" | "ROLE_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description ENTRY_UNKNOWN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ENTRY_UNKNOWN" | "NOT_FOUND";
                    };
                };
            };
            /** @description ENTRY_NOT_OPEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ENTRY_NOT_OPEN" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description REVISION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REVISION_MISMATCH";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description REASON_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REASON_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description IF_MATCH_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IF_MATCH_REQUIRED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveFlexReversal: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlexEntryAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description HUMAN_REQUIRED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "HUMAN_REQUIRED" | "ROLE_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description ENTRY_UNKNOWN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ENTRY_UNKNOWN" | "NOT_FOUND";
                    };
                };
            };
            /** @description ENTRY_NOT_OPEN, FOUR_EYES */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ENTRY_NOT_OPEN" | "FOUR_EYES" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description REVISION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REVISION_MISMATCH";
                    };
                };
            };
            /** @description IF_MATCH_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IF_MATCH_REQUIRED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineFlexReversal: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                accountId: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FlexReversalDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlexEntryAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description HUMAN_REQUIRED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "HUMAN_REQUIRED" | "ROLE_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description ENTRY_UNKNOWN */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ENTRY_UNKNOWN" | "NOT_FOUND";
                    };
                };
            };
            /** @description ENTRY_NOT_OPEN, FOUR_EYES */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ENTRY_NOT_OPEN" | "FOUR_EYES" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description REVISION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REVISION_MISMATCH";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description REASON_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REASON_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description IF_MATCH_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IF_MATCH_REQUIRED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFlexAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record, with its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlexAccountRecord"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFlexEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                accountId: string;
                entryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record, with its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlexEntryRecord"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listSemiAnnualTargets: {
        parameters: {
            query?: {
                accountId?: string[];
                "accountId[ne]"?: string[];
                "accountId[in]"?: string[];
                partnerId?: string[];
                "partnerId[ne]"?: string[];
                "partnerId[in]"?: string[];
                partnerCode?: string[];
                "partnerCode[ne]"?: string[];
                "partnerCode[in]"?: string[];
                halfYear?: string[];
                "halfYear[ne]"?: string[];
                "halfYear[in]"?: string[];
                status?: ("open" | "met" | "missed")[];
                "status[ne]"?: ("open" | "met" | "missed")[];
                "status[in]"?: ("open" | "met" | "missed")[];
                lastDay?: string[];
                "lastDay[ne]"?: string[];
                "lastDay[in]"?: string[];
                "lastDay[gt]"?: string;
                "lastDay[gte]"?: string;
                "lastDay[lt]"?: string;
                "lastDay[lte]"?: string;
                sort?: "halfYear" | "-halfYear" | "partnerCode" | "-partnerCode";
                /** @description Text to look for. */
                q?: string;
                limit?: number;
                /** @description Of the page before; beside it only limit may stand. */
                cursor?: string;
                /** @description Count the rows, up to 10,000. */
                count?: boolean;
                /** @description Wait until the list shows this. */
                minCheckpoint?: string;
            };
            header?: {
                /** @description wait=5: seconds to wait for minCheckpoint. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page; Link names the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SemiAnnualTargetPage"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLedgerEntries: {
        parameters: {
            query?: {
                eventId?: string[];
                "eventId[ne]"?: string[];
                "eventId[in]"?: string[];
                eventType?: string[];
                "eventType[ne]"?: string[];
                "eventType[in]"?: string[];
                programmeId?: string[];
                "programmeId[ne]"?: string[];
                "programmeId[in]"?: string[];
                effectiveOn?: string[];
                "effectiveOn[ne]"?: string[];
                "effectiveOn[in]"?: string[];
                "effectiveOn[gt]"?: string;
                "effectiveOn[gte]"?: string;
                "effectiveOn[lt]"?: string;
                "effectiveOn[lte]"?: string;
                recordedAt?: string[];
                "recordedAt[ne]"?: string[];
                "recordedAt[in]"?: string[];
                "recordedAt[gt]"?: string;
                "recordedAt[gte]"?: string;
                "recordedAt[lt]"?: string;
                "recordedAt[lte]"?: string;
                sort?: "recordedAt" | "-recordedAt" | "effectiveOn" | "-effectiveOn";
                limit?: number;
                /** @description Of the page before; beside it only limit may stand. */
                cursor?: string;
                /** @description Count the rows, up to 10,000. */
                count?: boolean;
                /** @description Wait until the list shows this. */
                minCheckpoint?: string;
            };
            header?: {
                /** @description wait=5: seconds to wait for minCheckpoint. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page; Link names the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntryPage"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listLedgerAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As described. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerAccounts"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTrialBalance: {
        parameters: {
            query?: {
                /** @description Instant or day; a day means its end (UTC). */
                asOf?: string;
                /** @description recorded: what was known then; effective: what was true then. */
                timeBasis?: "recorded" | "effective";
                /** @description With timeBasis=effective: as known at this instant or day. */
                knownAt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As described. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrialBalance"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getLedgerJournal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listEvents: {
        parameters: {
            query?: {
                stream?: string[];
                "stream[ne]"?: string[];
                "stream[in]"?: string[];
                type?: string[];
                "type[ne]"?: string[];
                "type[in]"?: string[];
                actor?: string[];
                "actor[ne]"?: string[];
                "actor[in]"?: string[];
                channel?: ("portal" | "api" | "import" | "cli" | "automation")[];
                "channel[ne]"?: ("portal" | "api" | "import" | "cli" | "automation")[];
                "channel[in]"?: ("portal" | "api" | "import" | "cli" | "automation")[];
                recordedAt?: string[];
                "recordedAt[ne]"?: string[];
                "recordedAt[in]"?: string[];
                "recordedAt[gt]"?: string;
                "recordedAt[gte]"?: string;
                "recordedAt[lt]"?: string;
                "recordedAt[lte]"?: string;
                sort?: "checkpoint" | "-checkpoint";
                limit?: number;
                /** @description Of the page before; beside it only limit may stand. */
                cursor?: string;
                /** @description Count the rows, up to 10,000. */
                count?: boolean;
                /** @description Wait until the list shows this. */
                minCheckpoint?: string;
            };
            header?: {
                /** @description wait=5: seconds to wait for minCheckpoint. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page; Link names the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventRowPage"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                eventId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record, with its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventRecord"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDemo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As described. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Demo"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    jumpDemoClock: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JumpDto"];
            };
        };
        responses: {
            /** @description As described. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoJump"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description CLOCK_FORWARD_ONLY, NOTHING_DUE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "CLOCK_FORWARD_ONLY" | "NOTHING_DUE" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description JUMP_TOO_FAR */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "JUMP_TOO_FAR" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDealDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record, with its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealDraftRecord"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeDealDraft: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealDraftDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealDraftAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description REVISION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REVISION_MISMATCH";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description VALIDATION, IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description IF_MATCH_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IF_MATCH_REQUIRED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDealDrafts: {
        parameters: {
            query?: {
                /** @description 1 to 100, by default 25. */
                limit?: unknown;
                /** @description page.nextCursor of the page before. */
                cursor?: unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As described. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealDraftPage"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftDeal: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealDraftDto"];
            };
        };
        responses: {
            /** @description What a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealDraftAnswer"];
                };
            };
            /** @description Done, or what a dry run found. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealDraftAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description PARTNER_NOT_ENROLLED, TERMS_NOT_SIGNED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "PARTNER_NOT_ENROLLED" | "TERMS_NOT_SIGNED" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description VALIDATION, IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    discardDealDraft: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiscardedDealDraftAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description REVISION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REVISION_MISMATCH";
                    };
                };
            };
            /** @description IF_MATCH_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IF_MATCH_REQUIRED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitDealDraft: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealAnswer"];
                };
            };
            /** @description Done, or what a dry run found. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description DEAL_ALREADY_SUBMITTED, PARTNER_NOT_ENROLLED, TERMS_NOT_SIGNED, DUPLICATE_OF_OWN, VERSION_NOT_IN_FORCE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "DEAL_ALREADY_SUBMITTED" | "PARTNER_NOT_ENROLLED" | "TERMS_NOT_SIGNED" | "DUPLICATE_OF_OWN" | "VERSION_NOT_IN_FORCE" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description REVISION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REVISION_MISMATCH";
                    };
                };
            };
            /** @description REGISTRATION_INCOMPLETE, PRODUCT_NOT_ELIGIBLE, REGION_NOT_AUTHORISED, BELOW_MINIMUM, TOO_LATE_TO_REGISTER, PUBLIC_TENDER, CUSTOMER_UNCLEAR, DISTRIBUTOR_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REGISTRATION_INCOMPLETE" | "PRODUCT_NOT_ELIGIBLE" | "REGION_NOT_AUTHORISED" | "BELOW_MINIMUM" | "TOO_LATE_TO_REGISTER" | "PUBLIC_TENDER" | "CUSTOMER_UNCLEAR" | "DISTRIBUTOR_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description IF_MATCH_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IF_MATCH_REQUIRED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    answerDealInformation: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerDealInformationDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description DEAL_NOT_OPEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "DEAL_NOT_OPEN" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description REASON_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REASON_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveDeal: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveDealDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description HUMAN_REQUIRED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "HUMAN_REQUIRED" | "ROLE_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description CONFLICT_OF_INTEREST, DEAL_NOT_OPEN, DEAL_OVERLAP, CLAIM_PENDING, PARTNER_NOT_ELIGIBLE, ABOVE_LIMIT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "CONFLICT_OF_INTEREST" | "DEAL_NOT_OPEN" | "DEAL_OVERLAP" | "CLAIM_PENDING" | "PARTNER_NOT_ELIGIBLE" | "ABOVE_LIMIT" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description REVISION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REVISION_MISMATCH";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description DEAL_TYPE_NOT_CONFIRMED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "DEAL_TYPE_NOT_CONFIRMED" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description IF_MATCH_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IF_MATCH_REQUIRED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkDeal: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealRequestDto"];
            };
        };
        responses: {
            /** @description As described. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealCheck"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description VALIDATION, IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    closeDeal: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseDealDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description DEAL_NOT_OPEN, QUOTE_NOT_ACCEPTED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "DEAL_NOT_OPEN" | "QUOTE_NOT_ACCEPTED" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description REVISION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REVISION_MISMATCH";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description ORDER_REFERENCE_MISSING, DAY_IN_FUTURE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ORDER_REFERENCE_MISSING" | "DAY_IN_FUTURE" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description IF_MATCH_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IF_MATCH_REQUIRED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDealHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record, with its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealHistoryRecord"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listDeals: {
        parameters: {
            query?: {
                number?: string[];
                "number[ne]"?: string[];
                "number[in]"?: string[];
                status?: ("submitted" | "information_requested" | "in_review" | "approved" | "returned" | "rejected" | "withdrawn" | "expired")[];
                "status[ne]"?: ("submitted" | "information_requested" | "in_review" | "approved" | "returned" | "rejected" | "withdrawn" | "expired")[];
                "status[in]"?: ("submitted" | "information_requested" | "in_review" | "approved" | "returned" | "rejected" | "withdrawn" | "expired")[];
                stage?: ("qualifying" | "quoting" | "won" | "lost")[];
                "stage[ne]"?: ("qualifying" | "quoting" | "won" | "lost")[];
                "stage[in]"?: ("qualifying" | "quoting" | "won" | "lost")[];
                closure?: ("converted" | "lost" | "duplicate" | "rejected" | "incomplete" | "withdrawn" | "revoked" | "expired")[];
                "closure[ne]"?: ("converted" | "lost" | "duplicate" | "rejected" | "incomplete" | "withdrawn" | "revoked" | "expired")[];
                "closure[in]"?: ("converted" | "lost" | "duplicate" | "rejected" | "incomplete" | "withdrawn" | "revoked" | "expired")[];
                dealType?: ("partner-value" | "new-opportunity")[];
                "dealType[ne]"?: ("partner-value" | "new-opportunity")[];
                "dealType[in]"?: ("partner-value" | "new-opportunity")[];
                region?: string[];
                "region[ne]"?: string[];
                "region[in]"?: string[];
                segment?: string[];
                "segment[ne]"?: string[];
                "segment[in]"?: string[];
                partnerId?: string[];
                "partnerId[ne]"?: string[];
                "partnerId[in]"?: string[];
                distributorId?: string[];
                "distributorId[ne]"?: string[];
                "distributorId[in]"?: string[];
                submittedAt?: string[];
                "submittedAt[ne]"?: string[];
                "submittedAt[in]"?: string[];
                "submittedAt[gt]"?: string;
                "submittedAt[gte]"?: string;
                "submittedAt[lt]"?: string;
                "submittedAt[lte]"?: string;
                decisionDueAt?: string[];
                "decisionDueAt[ne]"?: string[];
                "decisionDueAt[in]"?: string[];
                "decisionDueAt[gt]"?: string;
                "decisionDueAt[gte]"?: string;
                "decisionDueAt[lt]"?: string;
                "decisionDueAt[lte]"?: string;
                expectedCloseOn?: string[];
                "expectedCloseOn[ne]"?: string[];
                "expectedCloseOn[in]"?: string[];
                "expectedCloseOn[gt]"?: string;
                "expectedCloseOn[gte]"?: string;
                "expectedCloseOn[lt]"?: string;
                "expectedCloseOn[lte]"?: string;
                approvedOn?: string[];
                "approvedOn[ne]"?: string[];
                "approvedOn[in]"?: string[];
                "approvedOn[gt]"?: string;
                "approvedOn[gte]"?: string;
                "approvedOn[lt]"?: string;
                "approvedOn[lte]"?: string;
                protectedUntilOn?: string[];
                "protectedUntilOn[ne]"?: string[];
                "protectedUntilOn[in]"?: string[];
                "protectedUntilOn[gt]"?: string;
                "protectedUntilOn[gte]"?: string;
                "protectedUntilOn[lt]"?: string;
                "protectedUntilOn[lte]"?: string;
                extensionRequested?: boolean[];
                "extensionRequested[ne]"?: boolean[];
                "extensionRequested[in]"?: boolean[];
                wonOn?: string[];
                "wonOn[ne]"?: string[];
                "wonOn[in]"?: string[];
                "wonOn[gt]"?: string;
                "wonOn[gte]"?: string;
                "wonOn[lt]"?: string;
                "wonOn[lte]"?: string;
                closedOn?: string[];
                "closedOn[ne]"?: string[];
                "closedOn[in]"?: string[];
                "closedOn[gt]"?: string;
                "closedOn[gte]"?: string;
                "closedOn[lt]"?: string;
                "closedOn[lte]"?: string;
                sort?: "submittedAt" | "-submittedAt" | "decisionDueAt" | "-decisionDueAt" | "number" | "-number";
                /** @description Text to look for. */
                q?: string;
                limit?: number;
                /** @description Of the page before; beside it only limit may stand. */
                cursor?: string;
                /** @description Count the rows, up to 10,000. */
                count?: boolean;
                /** @description Wait until the list shows this. */
                minCheckpoint?: string;
            };
            header?: {
                /** @description wait=5: seconds to wait for minCheckpoint. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page; Link names the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealRowPage"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitDeal: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealRequestDto"];
            };
        };
        responses: {
            /** @description What a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealAnswer"];
                };
            };
            /** @description Done, or what a dry run found. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description DEAL_ALREADY_SUBMITTED, PARTNER_NOT_ENROLLED, TERMS_NOT_SIGNED, DUPLICATE_OF_OWN, VERSION_NOT_IN_FORCE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "DEAL_ALREADY_SUBMITTED" | "PARTNER_NOT_ENROLLED" | "TERMS_NOT_SIGNED" | "DUPLICATE_OF_OWN" | "VERSION_NOT_IN_FORCE" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description REGISTRATION_INCOMPLETE, PRODUCT_NOT_ELIGIBLE, REGION_NOT_AUTHORISED, BELOW_MINIMUM, TOO_LATE_TO_REGISTER, PUBLIC_TENDER, CUSTOMER_UNCLEAR, DISTRIBUTOR_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REGISTRATION_INCOMPLETE" | "PRODUCT_NOT_ELIGIBLE" | "REGION_NOT_AUTHORISED" | "BELOW_MINIMUM" | "TOO_LATE_TO_REGISTER" | "PUBLIC_TENDER" | "CUSTOMER_UNCLEAR" | "DISTRIBUTOR_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record, with its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealRecord"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getBom: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bomId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record, with its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BomRecord"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getQuote: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                quoteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record, with its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteRecord"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    extendDeal: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendDealDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description HUMAN_REQUIRED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "HUMAN_REQUIRED" | "ROLE_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description EXTENSION_NOT_REQUESTED, CONFLICT_OF_INTEREST, PARTNER_NOT_ELIGIBLE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "EXTENSION_NOT_REQUESTED" | "CONFLICT_OF_INTEREST" | "PARTNER_NOT_ELIGIBLE" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description REASON_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REASON_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markDealLost: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkDealLostDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description DEAL_NOT_OPEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "DEAL_NOT_OPEN" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description REVISION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REVISION_MISMATCH";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description DAY_IN_FUTURE, REASON_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "DAY_IN_FUTURE" | "REASON_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description IF_MATCH_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IF_MATCH_REQUIRED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    markDealWon: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkDealWonDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description DEAL_NOT_OPEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "DEAL_NOT_OPEN" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description REVISION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REVISION_MISMATCH";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description DAY_IN_FUTURE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "DAY_IN_FUTURE" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description IF_MATCH_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IF_MATCH_REQUIRED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listNotices: {
        parameters: {
            query?: {
                kind?: ("deal_approved" | "deal_conflict_decided" | "deal_duplicate" | "deal_expired" | "deal_extended" | "deal_extension_declined" | "deal_information_requested" | "deal_protection_ending" | "deal_reassigned" | "deal_rejected" | "deal_returned" | "deal_revoked")[];
                "kind[ne]"?: ("deal_approved" | "deal_conflict_decided" | "deal_duplicate" | "deal_expired" | "deal_extended" | "deal_extension_declined" | "deal_information_requested" | "deal_protection_ending" | "deal_reassigned" | "deal_rejected" | "deal_returned" | "deal_revoked")[];
                "kind[in]"?: ("deal_approved" | "deal_conflict_decided" | "deal_duplicate" | "deal_expired" | "deal_extended" | "deal_extension_declined" | "deal_information_requested" | "deal_protection_ending" | "deal_reassigned" | "deal_rejected" | "deal_returned" | "deal_revoked")[];
                dealId?: string[];
                "dealId[ne]"?: string[];
                "dealId[in]"?: string[];
                at?: string[];
                "at[ne]"?: string[];
                "at[in]"?: string[];
                "at[gt]"?: string;
                "at[gte]"?: string;
                "at[lt]"?: string;
                "at[lte]"?: string;
                sort?: "at" | "-at";
                limit?: number;
                /** @description Of the page before; beside it only limit may stand. */
                cursor?: string;
                /** @description Count the rows, up to 10,000. */
                count?: boolean;
                /** @description Wait until the list shows this. */
                minCheckpoint?: string;
            };
            header?: {
                /** @description wait=5: seconds to wait for minCheckpoint. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page; Link names the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticePage"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reassignDeal: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReassignDealDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description HUMAN_REQUIRED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "HUMAN_REQUIRED" | "ROLE_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description CONFLICT_OF_INTEREST, DEAL_NOT_OPEN, SAME_PARTNER, PARTNER_NOT_ELIGIBLE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "CONFLICT_OF_INTEREST" | "DEAL_NOT_OPEN" | "SAME_PARTNER" | "PARTNER_NOT_ELIGIBLE" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description REVISION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REVISION_MISMATCH";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description EVIDENCE_MISSING, REGION_NOT_AUTHORISED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "EVIDENCE_MISSING" | "REGION_NOT_AUTHORISED" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description IF_MATCH_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IF_MATCH_REQUIRED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rejectDeal: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectDealDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description HUMAN_REQUIRED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "HUMAN_REQUIRED" | "ROLE_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description CONFLICT_OF_INTEREST, DEAL_NOT_OPEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "CONFLICT_OF_INTEREST" | "DEAL_NOT_OPEN" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description REVISION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REVISION_MISMATCH";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description REASON_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REASON_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description IF_MATCH_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IF_MATCH_REQUIRED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestDealExtension: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestDealExtensionDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description EXTENSION_TOO_LATE, DEAL_NOT_OPEN, EXTENSION_LIMIT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "EXTENSION_TOO_LATE" | "DEAL_NOT_OPEN" | "EXTENSION_LIMIT" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description EVIDENCE_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "EVIDENCE_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestDealInformation: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestDealInformationDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description HUMAN_REQUIRED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "HUMAN_REQUIRED" | "ROLE_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description CONFLICT_OF_INTEREST, DEAL_NOT_OPEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "CONFLICT_OF_INTEREST" | "DEAL_NOT_OPEN" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description REASON_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REASON_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    resubmitDeal: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DealRequestDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description DEAL_NOT_OPEN, PARTNER_NOT_ENROLLED, TERMS_NOT_SIGNED, DUPLICATE_OF_OWN, VERSION_NOT_IN_FORCE */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "DEAL_NOT_OPEN" | "PARTNER_NOT_ENROLLED" | "TERMS_NOT_SIGNED" | "DUPLICATE_OF_OWN" | "VERSION_NOT_IN_FORCE" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description REVISION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REVISION_MISMATCH";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description REGISTRATION_INCOMPLETE, PRODUCT_NOT_ELIGIBLE, REGION_NOT_AUTHORISED, BELOW_MINIMUM, TOO_LATE_TO_REGISTER, PUBLIC_TENDER, CUSTOMER_UNCLEAR, DISTRIBUTOR_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REGISTRATION_INCOMPLETE" | "PRODUCT_NOT_ELIGIBLE" | "REGION_NOT_AUTHORISED" | "BELOW_MINIMUM" | "TOO_LATE_TO_REGISTER" | "PUBLIC_TENDER" | "CUSTOMER_UNCLEAR" | "DISTRIBUTOR_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description IF_MATCH_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IF_MATCH_REQUIRED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnDeal: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnDealDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description HUMAN_REQUIRED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "HUMAN_REQUIRED" | "ROLE_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description CONFLICT_OF_INTEREST, DEAL_NOT_OPEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "CONFLICT_OF_INTEREST" | "DEAL_NOT_OPEN" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description REVISION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REVISION_MISMATCH";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description REASON_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REASON_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description IF_MATCH_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IF_MATCH_REQUIRED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeDeal: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeDealDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description HUMAN_REQUIRED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "HUMAN_REQUIRED" | "ROLE_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description CONFLICT_OF_INTEREST, DEAL_NOT_OPEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "CONFLICT_OF_INTEREST" | "DEAL_NOT_OPEN" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description REASON_MISSING, EVIDENCE_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REASON_MISSING" | "EVIDENCE_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    takeUpDeal: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description HUMAN_REQUIRED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "HUMAN_REQUIRED" | "ROLE_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description CONFLICT_OF_INTEREST, DEAL_NOT_OPEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "CONFLICT_OF_INTEREST" | "DEAL_NOT_OPEN" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    withdrawDeal: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DealAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description DEAL_NOT_OPEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "DEAL_NOT_OPEN" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listConflicts: {
        parameters: {
            query?: {
                status?: ("none" | "open" | "decided" | "ended")[];
                "status[ne]"?: ("none" | "open" | "decided" | "ended")[];
                "status[in]"?: ("none" | "open" | "decided" | "ended")[];
                opportunityId?: string[];
                "opportunityId[ne]"?: string[];
                "opportunityId[in]"?: string[];
                openedAt?: string[];
                "openedAt[ne]"?: string[];
                "openedAt[in]"?: string[];
                "openedAt[gt]"?: string;
                "openedAt[gte]"?: string;
                "openedAt[lt]"?: string;
                "openedAt[lte]"?: string;
                decidedAt?: string[];
                "decidedAt[ne]"?: string[];
                "decidedAt[in]"?: string[];
                "decidedAt[gt]"?: string;
                "decidedAt[gte]"?: string;
                "decidedAt[lt]"?: string;
                "decidedAt[lte]"?: string;
                sort?: "openedAt" | "-openedAt";
                limit?: number;
                /** @description Of the page before; beside it only limit may stand. */
                cursor?: string;
                /** @description Count the rows, up to 10,000. */
                count?: boolean;
                /** @description Wait until the list shows this. */
                minCheckpoint?: string;
            };
            header?: {
                /** @description wait=5: seconds to wait for minCheckpoint. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page; Link names the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictRowPage"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getConflict: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conflictId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record, with its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictSidesRecord"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    decideConflict: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                conflictId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideConflictDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConflictAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description HUMAN_REQUIRED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "HUMAN_REQUIRED" | "ROLE_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description CONFLICT_NOT_OPEN, CONFLICT_OF_INTEREST, CUSTOMERS_UNDECIDED, OPPORTUNITY_PROTECTED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "CONFLICT_NOT_OPEN" | "CONFLICT_OF_INTEREST" | "CUSTOMERS_UNDECIDED" | "OPPORTUNITY_PROTECTED" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description REVISION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REVISION_MISMATCH";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description DEAL_NOT_IN_CONFLICT, REASON_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "DEAL_NOT_IN_CONFLICT" | "REASON_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description IF_MATCH_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IF_MATCH_REQUIRED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listCustomerPairs: {
        parameters: {
            query?: {
                answer?: ("same" | "different")[];
                "answer[ne]"?: ("same" | "different")[];
                "answer[in]"?: ("same" | "different")[];
                customerKey?: string[];
                "customerKey[ne]"?: string[];
                "customerKey[in]"?: string[];
                otherKey?: string[];
                "otherKey[ne]"?: string[];
                "otherKey[in]"?: string[];
                judgedOn?: string[];
                "judgedOn[ne]"?: string[];
                "judgedOn[in]"?: string[];
                "judgedOn[gt]"?: string;
                "judgedOn[gte]"?: string;
                "judgedOn[lt]"?: string;
                "judgedOn[lte]"?: string;
                judgedAt?: string[];
                "judgedAt[ne]"?: string[];
                "judgedAt[in]"?: string[];
                "judgedAt[gt]"?: string;
                "judgedAt[gte]"?: string;
                "judgedAt[lt]"?: string;
                "judgedAt[lte]"?: string;
                sort?: "judgedAt" | "-judgedAt";
                limit?: number;
                /** @description Of the page before; beside it only limit may stand. */
                cursor?: string;
                /** @description Count the rows, up to 10,000. */
                count?: boolean;
                /** @description Wait until the list shows this. */
                minCheckpoint?: string;
            };
            header?: {
                /** @description wait=5: seconds to wait for minCheckpoint. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page; Link names the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerPairRowPage"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    judgeCustomers: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                conflictId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgeCustomersDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerPairAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description HUMAN_REQUIRED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "HUMAN_REQUIRED" | "ROLE_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description CUSTOMERS_JUDGED, CUSTOMERS_NOT_SUSPECTED, CONFLICT_OF_INTEREST */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "CUSTOMERS_JUDGED" | "CUSTOMERS_NOT_SUSPECTED" | "CONFLICT_OF_INTEREST" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description REASON_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REASON_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveBomPrice: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                bomId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveBomPriceDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BomAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description HUMAN_REQUIRED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "HUMAN_REQUIRED" | "ROLE_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description PRICE_NOT_OPEN, FOUR_EYES, DEAL_NOT_APPROVED, BOM_CHANGED, ABOVE_LIMIT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "PRICE_NOT_OPEN" | "FOUR_EYES" | "DEAL_NOT_APPROVED" | "BOM_CHANGED" | "ABOVE_LIMIT" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description REVISION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REVISION_MISMATCH";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description PRICE_INVALID, REASON_MISSING, BELOW_FLOOR */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "PRICE_INVALID" | "REASON_MISSING" | "BELOW_FLOOR" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description IF_MATCH_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IF_MATCH_REQUIRED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineBomPrice: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                bomId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineBomPriceDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BomAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description HUMAN_REQUIRED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "HUMAN_REQUIRED" | "ROLE_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description PRICE_NOT_OPEN, FOUR_EYES */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "PRICE_NOT_OPEN" | "FOUR_EYES" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description REASON_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REASON_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitBom: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                dealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitBomDto"];
                "text/csv": components["schemas"]["SubmitBomDto"];
                "multipart/form-data": components["schemas"]["SubmitBomDto"];
            };
        };
        responses: {
            /** @description What a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmittedBomAnswer"];
                };
            };
            /** @description Done, or what a dry run found. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmittedBomAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description BOM_ALREADY_SUBMITTED, DEAL_NOT_OPEN, PARTNER_NOT_AUTHORISED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "BOM_ALREADY_SUBMITTED" | "DEAL_NOT_OPEN" | "PARTNER_NOT_AUTHORISED" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description BOM_INVALID */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "BOM_INVALID" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptQuote: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                quoteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description QUOTE_NOT_OPEN, QUOTE_EXPIRED, DEAL_NOT_OPEN, BOM_CHANGED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "QUOTE_NOT_OPEN" | "QUOTE_EXPIRED" | "DEAL_NOT_OPEN" | "BOM_CHANGED" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description REVISION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REVISION_MISMATCH";
                    };
                };
            };
            /** @description IF_MATCH_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IF_MATCH_REQUIRED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    declineQuote: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                quoteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineQuoteDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description QUOTE_NOT_OPEN, QUOTE_EXPIRED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "QUOTE_NOT_OPEN" | "QUOTE_EXPIRED" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description REASON_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REASON_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listQuotes: {
        parameters: {
            query?: {
                number?: string[];
                "number[ne]"?: string[];
                "number[in]"?: string[];
                dealId?: string[];
                "dealId[ne]"?: string[];
                "dealId[in]"?: string[];
                bomId?: string[];
                "bomId[ne]"?: string[];
                "bomId[in]"?: string[];
                status?: ("draft" | "issued" | "accepted" | "declined" | "expired" | "superseded")[];
                "status[ne]"?: ("draft" | "issued" | "accepted" | "declined" | "expired" | "superseded")[];
                "status[in]"?: ("draft" | "issued" | "accepted" | "declined" | "expired" | "superseded")[];
                partnerId?: string[];
                "partnerId[ne]"?: string[];
                "partnerId[in]"?: string[];
                distributorId?: string[];
                "distributorId[ne]"?: string[];
                "distributorId[in]"?: string[];
                draftedAt?: string[];
                "draftedAt[ne]"?: string[];
                "draftedAt[in]"?: string[];
                "draftedAt[gt]"?: string;
                "draftedAt[gte]"?: string;
                "draftedAt[lt]"?: string;
                "draftedAt[lte]"?: string;
                validUntilOn?: string[];
                "validUntilOn[ne]"?: string[];
                "validUntilOn[in]"?: string[];
                "validUntilOn[gt]"?: string;
                "validUntilOn[gte]"?: string;
                "validUntilOn[lt]"?: string;
                "validUntilOn[lte]"?: string;
                sort?: "draftedAt" | "-draftedAt" | "number" | "-number";
                /** @description Text to look for. */
                q?: string;
                limit?: number;
                /** @description Of the page before; beside it only limit may stand. */
                cursor?: string;
                /** @description Count the rows, up to 10,000. */
                count?: boolean;
                /** @description Wait until the list shows this. */
                minCheckpoint?: string;
            };
            header?: {
                /** @description wait=5: seconds to wait for minCheckpoint. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page; Link names the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteRowPage"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftQuote: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftQuoteDto"];
            };
        };
        responses: {
            /** @description What a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteAnswer"];
                };
            };
            /** @description Done, or what a dry run found. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description QUOTE_ALREADY_DRAFTED, DEAL_NOT_OPEN, BOM_CHANGED, PRICE_NOT_APPROVED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "QUOTE_ALREADY_DRAFTED" | "DEAL_NOT_OPEN" | "BOM_CHANGED" | "PRICE_NOT_APPROVED" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description QUOTE_INCOMPLETE, CURRENCY_DIFFERS */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "QUOTE_INCOMPLETE" | "CURRENCY_DIFFERS" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueQuote: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                quoteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description QUOTE_NOT_OPEN, DEAL_NOT_OPEN, BOM_CHANGED, PRICE_NOT_APPROVED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "QUOTE_NOT_OPEN" | "DEAL_NOT_OPEN" | "BOM_CHANGED" | "PRICE_NOT_APPROVED" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description CURRENCY_DIFFERS, PRICE_BELOW_FLOOR */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "CURRENCY_DIFFERS" | "PRICE_BELOW_FLOOR" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestQuoteChange: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                quoteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestQuoteChangeDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description QUOTE_NOT_OPEN, QUOTE_EXPIRED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "QUOTE_NOT_OPEN" | "QUOTE_EXPIRED" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description REASON_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REASON_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reviseQuote: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                quoteId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviseQuoteDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuoteAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description QUOTE_NOT_OPEN, DEAL_NOT_OPEN, BOM_CHANGED, PRICE_NOT_APPROVED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "QUOTE_NOT_OPEN" | "DEAL_NOT_OPEN" | "BOM_CHANGED" | "PRICE_NOT_APPROVED" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description QUOTE_INCOMPLETE, CURRENCY_DIFFERS */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "QUOTE_INCOMPLETE" | "CURRENCY_DIFFERS" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveFxTable: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                fxTableId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveFxTableDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FxTableAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description HUMAN_REQUIRED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "HUMAN_REQUIRED" | "ROLE_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description FX_TABLE_NOT_OPEN, FOUR_EYES, RATE_JUMP_NOT_CONFIRMED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "FX_TABLE_NOT_OPEN" | "FOUR_EYES" | "RATE_JUMP_NOT_CONFIRMED" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description REVISION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REVISION_MISMATCH";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description VALIDATION, IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description IF_MATCH_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IF_MATCH_REQUIRED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listFxTables: {
        parameters: {
            query?: {
                base?: string[];
                "base[ne]"?: string[];
                "base[in]"?: string[];
                status?: ("imported" | "approved")[];
                "status[ne]"?: ("imported" | "approved")[];
                "status[in]"?: ("imported" | "approved")[];
                importedAt?: string[];
                "importedAt[ne]"?: string[];
                "importedAt[in]"?: string[];
                "importedAt[gt]"?: string;
                "importedAt[gte]"?: string;
                "importedAt[lt]"?: string;
                "importedAt[lte]"?: string;
                sort?: "importedAt" | "-importedAt" | "version" | "-version";
                limit?: number;
                /** @description Of the page before; beside it only limit may stand. */
                cursor?: string;
                /** @description Count the rows, up to 10,000. */
                count?: boolean;
                /** @description Wait until the list shows this. */
                minCheckpoint?: string;
            };
            header?: {
                /** @description wait=5: seconds to wait for minCheckpoint. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page; Link names the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FxTableRowPage"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getFxTable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fxTableId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record, with its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FxTableRecord"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveRewardRun: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RewardRunAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description HUMAN_REQUIRED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "HUMAN_REQUIRED" | "ROLE_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description REWARD_RUN_NOT_OPEN, ALREADY_ISSUED, FOUR_EYES, DIGEST_MISMATCH */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REWARD_RUN_NOT_OPEN" | "ALREADY_ISSUED" | "FOUR_EYES" | "DIGEST_MISMATCH" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description REVISION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REVISION_MISMATCH";
                    };
                };
            };
            /** @description IF_MATCH_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IF_MATCH_REQUIRED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRewardRuns: {
        parameters: {
            query?: {
                programmeId?: string[];
                "programmeId[ne]"?: string[];
                "programmeId[in]"?: string[];
                quarter?: string[];
                "quarter[ne]"?: string[];
                "quarter[in]"?: string[];
                status?: ("calculating" | "failed" | "draft" | "submitted" | "returned" | "approved" | "issued")[];
                "status[ne]"?: ("calculating" | "failed" | "draft" | "submitted" | "returned" | "approved" | "issued")[];
                "status[in]"?: ("calculating" | "failed" | "draft" | "submitted" | "returned" | "approved" | "issued")[];
                number?: number[];
                "number[ne]"?: number[];
                "number[in]"?: number[];
                "number[gt]"?: number;
                "number[gte]"?: number;
                "number[lt]"?: number;
                "number[lte]"?: number;
                startedAt?: string[];
                "startedAt[ne]"?: string[];
                "startedAt[in]"?: string[];
                "startedAt[gt]"?: string;
                "startedAt[gte]"?: string;
                "startedAt[lt]"?: string;
                "startedAt[lte]"?: string;
                sort?: "startedAt" | "-startedAt" | "quarter" | "-quarter";
                limit?: number;
                /** @description Of the page before; beside it only limit may stand. */
                cursor?: string;
                /** @description Count the rows, up to 10,000. */
                count?: boolean;
                /** @description Wait until the list shows this. */
                minCheckpoint?: string;
            };
            header?: {
                /** @description wait=5: seconds to wait for minCheckpoint. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page; Link names the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RewardRunRowPage"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    calculateRewardRun: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalculateRewardRunDto"];
            };
        };
        responses: {
            /** @description What a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RewardRunPreview"];
                };
            };
            /** @description A job does it; Location names it. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedJob"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description PERIOD_LOCKED, ALREADY_ISSUED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "PERIOD_LOCKED" | "ALREADY_ISSUED" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description VERSION_NOT_IN_FORCE, FX_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "VERSION_NOT_IN_FORCE" | "FX_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    excludePartner: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                runId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExcludePartnerDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RewardRunAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description REWARD_RUN_NOT_OPEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REWARD_RUN_NOT_OPEN" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description REVISION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REVISION_MISMATCH";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description REASON_MISSING, PARTNER_NOT_IN_RUN */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REASON_MISSING" | "PARTNER_NOT_IN_RUN" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description IF_MATCH_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IF_MATCH_REQUIRED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    returnRewardRun: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                runId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnRewardRunDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RewardRunAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description HUMAN_REQUIRED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "HUMAN_REQUIRED" | "ROLE_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description REWARD_RUN_NOT_OPEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REWARD_RUN_NOT_OPEN" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description REVISION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REVISION_MISMATCH";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description REASON_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REASON_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description IF_MATCH_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IF_MATCH_REQUIRED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listRewardRunLines: {
        parameters: {
            query?: {
                partnerId?: string[];
                "partnerId[ne]"?: string[];
                "partnerId[in]"?: string[];
                planId?: string[];
                "planId[ne]"?: string[];
                "planId[in]"?: string[];
                invoiceNo?: string[];
                "invoiceNo[ne]"?: string[];
                "invoiceNo[in]"?: string[];
                sort?: "runId" | "-runId" | "partnerId" | "-partnerId";
                limit?: number;
                /** @description Of the page before; beside it only limit may stand. */
                cursor?: string;
                /** @description Count the rows, up to 10,000. */
                count?: boolean;
                /** @description Wait until the list shows this. */
                minCheckpoint?: string;
            };
            header?: {
                /** @description wait=5: seconds to wait for minCheckpoint. */
                Prefer?: string;
            };
            path: {
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page; Link names the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RewardRunLinePage"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRewardRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record, with its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RewardRunRecord"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getRewardRunDifference: {
        parameters: {
            query: {
                /** @description The other run of the same quarter. */
                to: unknown;
            };
            header?: never;
            path: {
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As described. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RewardRunDifference"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitRewardRun: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RewardRunAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description REWARD_RUN_NOT_OPEN, PERIOD_NOT_ENDED, NEWER_DRAFT_EXISTS, ALREADY_ISSUED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REWARD_RUN_NOT_OPEN" | "PERIOD_NOT_ENDED" | "NEWER_DRAFT_EXISTS" | "ALREADY_ISSUED" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description REVISION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REVISION_MISMATCH";
                    };
                };
            };
            /** @description IF_MATCH_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IF_MATCH_REQUIRED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    traceRewardLine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                rewardLineId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As described. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RewardTrace"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    acceptStatement: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                statementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description STATEMENT_NOT_OPEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "STATEMENT_NOT_OPEN" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description REVISION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REVISION_MISMATCH";
                    };
                };
            };
            /** @description IF_MATCH_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IF_MATCH_REQUIRED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStatements: {
        parameters: {
            query?: {
                programmeId?: string[];
                "programmeId[ne]"?: string[];
                "programmeId[in]"?: string[];
                partnerId?: string[];
                "partnerId[ne]"?: string[];
                "partnerId[in]"?: string[];
                quarter?: string[];
                "quarter[ne]"?: string[];
                "quarter[in]"?: string[];
                status?: ("issued" | "accepted" | "settled")[];
                "status[ne]"?: ("issued" | "accepted" | "settled")[];
                "status[in]"?: ("issued" | "accepted" | "settled")[];
                issuedAt?: string[];
                "issuedAt[ne]"?: string[];
                "issuedAt[in]"?: string[];
                "issuedAt[gt]"?: string;
                "issuedAt[gte]"?: string;
                "issuedAt[lt]"?: string;
                "issuedAt[lte]"?: string;
                sort?: "issuedAt" | "-issuedAt" | "number" | "-number";
                /** @description Text to look for. */
                q?: string;
                limit?: number;
                /** @description Of the page before; beside it only limit may stand. */
                cursor?: string;
                /** @description Count the rows, up to 10,000. */
                count?: boolean;
                /** @description Wait until the list shows this. */
                minCheckpoint?: string;
            };
            header?: {
                /** @description wait=5: seconds to wait for minCheckpoint. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page; Link names the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementRowPage"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStatement: {
        parameters: {
            query?: {
                /** @description Instant, or day in the programme’s time zone: what was recorded up to then. */
                asOf?: string;
            };
            header?: never;
            path: {
                statementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record, with its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementRecord"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listStatementLines: {
        parameters: {
            query?: {
                /** @description Instant, or day in the programme’s time zone: what was recorded up to then. */
                asOf?: string;
            };
            header?: never;
            path: {
                statementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As described. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementLinePage"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginClose: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                periodId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description PERIOD_LOCKED, PERIOD_NOT_OPEN, PERIOD_NOT_ENDED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "PERIOD_LOCKED" | "PERIOD_NOT_OPEN" | "PERIOD_NOT_ENDED" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    lockPeriod: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key"?: string;
            };
            path: {
                periodId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description HUMAN_REQUIRED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "HUMAN_REQUIRED" | "ROLE_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description PERIOD_LOCKED, PERIOD_NOT_OPEN, RUN_NOT_ISSUED, FOUR_EYES */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "PERIOD_LOCKED" | "PERIOD_NOT_OPEN" | "RUN_NOT_ISSUED" | "FOUR_EYES" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description REVISION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REVISION_MISMATCH";
                    };
                };
            };
            /** @description IF_MATCH_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IF_MATCH_REQUIRED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPeriods: {
        parameters: {
            query?: {
                programmeId?: string[];
                "programmeId[ne]"?: string[];
                "programmeId[in]"?: string[];
                quarter?: string[];
                "quarter[ne]"?: string[];
                "quarter[in]"?: string[];
                status?: ("open" | "closing" | "locked")[];
                "status[ne]"?: ("open" | "closing" | "locked")[];
                "status[in]"?: ("open" | "closing" | "locked")[];
                sort?: "quarter" | "-quarter";
                limit?: number;
                /** @description Of the page before; beside it only limit may stand. */
                cursor?: string;
                /** @description Count the rows, up to 10,000. */
                count?: boolean;
                /** @description Wait until the list shows this. */
                minCheckpoint?: string;
            };
            header?: {
                /** @description wait=5: seconds to wait for minCheckpoint. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page; Link names the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodRowPage"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPeriod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                periodId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record, with its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodRecord"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvePayeeAccount: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayeeAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description HUMAN_REQUIRED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "HUMAN_REQUIRED" | "ROLE_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description ACCOUNT_NOT_OPEN, FOUR_EYES, TAX_STATUS_MISSING */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ACCOUNT_NOT_OPEN" | "FOUR_EYES" | "TAX_STATUS_MISSING" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description REVISION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REVISION_MISMATCH";
                    };
                };
            };
            /** @description IF_MATCH_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IF_MATCH_REQUIRED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPayee: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record, with its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayeeRecord"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPayeeHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record, with its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryRecord"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPayeeOutlook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As described. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayeeOutlook"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    proposePayeeAccount: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposePayeeAccountDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayeeAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description TEXT_NOT_ALLOWED, CURRENCY_NOT_ALLOWED, IBAN_INVALID, BIC_INVALID, BIC_REQUIRED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TEXT_NOT_ALLOWED" | "CURRENCY_NOT_ALLOWED" | "IBAN_INVALID" | "BIC_INVALID" | "BIC_REQUIRED" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPayeeAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                partnerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record, with its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenPayeeRecord"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approvePayoutBatch: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                batchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutBatchAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description HUMAN_REQUIRED */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "HUMAN_REQUIRED" | "ROLE_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description BATCH_NOT_OPEN, FOUR_EYES, SECOND_APPROVER_REQUIRED, ON_HOLD, ACCOUNT_SUPERSEDED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "BATCH_NOT_OPEN" | "FOUR_EYES" | "SECOND_APPROVER_REQUIRED" | "ON_HOLD" | "ACCOUNT_SUPERSEDED" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description REVISION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REVISION_MISMATCH";
                    };
                };
            };
            /** @description CURRENCY_NOT_ALLOWED, FX_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "CURRENCY_NOT_ALLOWED" | "FX_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description IF_MATCH_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IF_MATCH_REQUIRED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPayoutBatchHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record, with its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryRecord"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listPayoutBatches: {
        parameters: {
            query?: {
                status?: ("draft" | "submitted" | "approved" | "exported" | "confirmed" | "partly_failed" | "reconciled" | "cancelled")[];
                "status[ne]"?: ("draft" | "submitted" | "approved" | "exported" | "confirmed" | "partly_failed" | "reconciled" | "cancelled")[];
                "status[in]"?: ("draft" | "submitted" | "approved" | "exported" | "confirmed" | "partly_failed" | "reconciled" | "cancelled")[];
                currency?: string[];
                "currency[ne]"?: string[];
                "currency[in]"?: string[];
                draftedAt?: string[];
                "draftedAt[ne]"?: string[];
                "draftedAt[in]"?: string[];
                "draftedAt[gt]"?: string;
                "draftedAt[gte]"?: string;
                "draftedAt[lt]"?: string;
                "draftedAt[lte]"?: string;
                sort?: "draftedAt" | "-draftedAt";
                /** @description Text to look for. */
                q?: string;
                limit?: number;
                /** @description Of the page before; beside it only limit may stand. */
                cursor?: string;
                /** @description Count the rows, up to 10,000. */
                count?: boolean;
                /** @description Wait until the list shows this. */
                minCheckpoint?: string;
            };
            header?: {
                /** @description wait=5: seconds to wait for minCheckpoint. */
                Prefer?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page; Link names the next. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutBatchRowPage"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    draftPayoutBatch: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftPayoutBatchDto"];
            };
        };
        responses: {
            /** @description What a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutBatchAnswer"];
                };
            };
            /** @description Done, or what a dry run found. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutBatchAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOTHING_PAYABLE, BATCH_NOT_OPEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOTHING_PAYABLE" | "BATCH_NOT_OPEN" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description VALIDATION, IDEMPOTENCY_KEY_REUSED */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPayoutBatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The record, with its revision. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutBatchRecord"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    cancelPayoutBatch: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                batchId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelPayoutBatchDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutBatchAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description BATCH_NOT_OPEN, FOUR_EYES */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "BATCH_NOT_OPEN" | "FOUR_EYES" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description REVISION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REVISION_MISMATCH";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description REASON_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REASON_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description IF_MATCH_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IF_MATCH_REQUIRED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportPayoutBatch: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                batchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutBatchAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description BATCH_NOT_OPEN, ON_HOLD, ACCOUNT_SUPERSEDED, TOTAL_MISMATCH, DATE_NOT_ALLOWED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "BATCH_NOT_OPEN" | "ON_HOLD" | "ACCOUNT_SUPERSEDED" | "TOTAL_MISMATCH" | "DATE_NOT_ALLOWED" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TEXT_NOT_ALLOWED, IBAN_INVALID, BIC_INVALID, BIC_REQUIRED, CURRENCY_NOT_ALLOWED, AMOUNT_OUT_OF_RANGE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TEXT_NOT_ALLOWED" | "IBAN_INVALID" | "BIC_INVALID" | "BIC_REQUIRED" | "CURRENCY_NOT_ALLOWED" | "AMOUNT_OUT_OF_RANGE" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    holdPayoutItem: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                batchId: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldPayoutItemDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutBatchAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description BATCH_NOT_OPEN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "BATCH_NOT_OPEN" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description STATUS_UNKNOWN_ITEM, REASON_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "STATUS_UNKNOWN_ITEM" | "REASON_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPaymentFile: {
        parameters: {
            query?: {
                format?: "pain001" | "csv";
            };
            header?: never;
            path: {
                batchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                    "text/csv": string;
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description TOTAL_MISMATCH, DATE_NOT_ALLOWED */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOTAL_MISMATCH" | "DATE_NOT_ALLOWED" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TEXT_NOT_ALLOWED, IBAN_INVALID, BIC_INVALID, BIC_REQUIRED, CURRENCY_NOT_ALLOWED, AMOUNT_OUT_OF_RANGE */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TEXT_NOT_ALLOWED" | "IBAN_INVALID" | "BIC_INVALID" | "BIC_REQUIRED" | "CURRENCY_NOT_ALLOWED" | "AMOUNT_OUT_OF_RANGE" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reconcilePayoutBatch: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                batchId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReconcilePayoutBatchDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutBatchAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description BATCH_NOT_OPEN, ITEM_OUTCOME_KNOWN, ITEM_OUTCOME_UNKNOWN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "BATCH_NOT_OPEN" | "ITEM_OUTCOME_KNOWN" | "ITEM_OUTCOME_UNKNOWN" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description REVISION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REVISION_MISMATCH";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description STATUS_UNKNOWN_ITEM, REASON_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "STATUS_UNKNOWN_ITEM" | "REASON_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description IF_MATCH_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IF_MATCH_REQUIRED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordPayoutResults: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "Idempotency-Key": string;
                "If-Match"?: string;
            };
            path: {
                batchId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordPayoutResultsDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutBatchAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description BATCH_NOT_OPEN, ITEM_OUTCOME_KNOWN, ITEM_OUTCOME_UNKNOWN */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "BATCH_NOT_OPEN" | "ITEM_OUTCOME_KNOWN" | "ITEM_OUTCOME_UNKNOWN" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description STATUS_UNKNOWN_ITEM, REASON_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "STATUS_UNKNOWN_ITEM" | "REASON_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    releasePayoutItem: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header?: {
                "Idempotency-Key"?: string;
                "If-Match"?: string;
            };
            path: {
                batchId: string;
                itemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleasePayoutItemDto"];
            };
        };
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutBatchAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description BATCH_NOT_OPEN, FOUR_EYES */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "BATCH_NOT_OPEN" | "FOUR_EYES" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description TOO_LARGE */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "TOO_LARGE";
                    };
                };
            };
            /** @description UNSUPPORTED_TYPE */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNSUPPORTED_TYPE";
                    };
                };
            };
            /** @description STATUS_UNKNOWN_ITEM, REASON_MISSING */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "STATUS_UNKNOWN_ITEM" | "REASON_MISSING" | "VALIDATION" | "IDEMPOTENCY_KEY_REUSED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitPayoutBatch: {
        parameters: {
            query?: {
                dryRun?: boolean;
            };
            header: {
                "If-Match": string;
                "Idempotency-Key": string;
            };
            path: {
                batchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done, or what a dry run found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayoutBatchAnswer"];
                };
            };
            /** @description MALFORMED_JSON, UNKNOWN_PARAMETER, PARAMETER_INVALID, CURSOR_INVALID, IDEMPOTENCY_KEY_REQUIRED, IDEMPOTENCY_KEY_INVALID, IF_MATCH_INVALID */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "MALFORMED_JSON" | "UNKNOWN_PARAMETER" | "PARAMETER_INVALID" | "CURSOR_INVALID" | "IDEMPOTENCY_KEY_REQUIRED" | "IDEMPOTENCY_KEY_INVALID" | "IF_MATCH_INVALID";
                    };
                };
            };
            /** @description UNAUTHENTICATED, SESSION_EXPIRED, STEP_UP_REQUIRED */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "UNAUTHENTICATED" | "SESSION_EXPIRED" | "STEP_UP_REQUIRED";
                    };
                };
            };
            /** @description ROLE_REQUIRED, HUMAN_REQUIRED, CSRF */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "ROLE_REQUIRED" | "HUMAN_REQUIRED" | "CSRF";
                    };
                };
            };
            /** @description NOT_FOUND */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "NOT_FOUND";
                    };
                };
            };
            /** @description BATCH_NOT_OPEN, RESERVATION_PENDING, ON_HOLD, PROFILE_INCOMPLETE, ACCOUNT_COOLING, NOTHING_PAYABLE, ALREADY_IN_PAYMENT */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "BATCH_NOT_OPEN" | "RESERVATION_PENDING" | "ON_HOLD" | "PROFILE_INCOMPLETE" | "ACCOUNT_COOLING" | "NOTHING_PAYABLE" | "ALREADY_IN_PAYMENT" | "IDEMPOTENCY_IN_PROGRESS";
                    };
                };
            };
            /** @description REVISION_MISMATCH */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "REVISION_MISMATCH";
                    };
                };
            };
            /** @description IF_MATCH_REQUIRED */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code?: "IF_MATCH_REQUIRED";
                    };
                };
            };
            /** @description A problem after RFC 9457. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
