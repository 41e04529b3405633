using Des.Crs.Domain.Requests;

namespace Des.Crs.Web.Requests;

/// <summary>How the life of a request is called on screens.</summary>
internal static class RequestWords
{
    extension(RequestStatus status)
    {
        public string Label => status switch
        {
            RequestStatus.Filed => "Filed",
            RequestStatus.InProgress => "In progress",
            RequestStatus.WaitingForResident => "Waiting for the resident",
            RequestStatus.Ended => "Ended",
        };
    }

    extension(Ending ending)
    {
        public string Label => ending switch
        {
            Ending.Done => "Done",
            Ending.Scheduled => "Scheduled with planned work",
            Ending.Refused => "Refused",
            Ending.NotOurs => "Not ours",
            Ending.Duplicate => "Duplicate",
            Ending.NotFound => "Not found",
            Ending.Withdrawn => "Withdrawn",
        };
    }

    extension(RequestEventKind kind)
    {
        public string Label => kind switch
        {
            RequestEventKind.Filed => "Filed",
            RequestEventKind.Started => "Work started",
            RequestEventKind.Asked => "Resident asked",
            RequestEventKind.Resumed => "Resident answered",
            RequestEventKind.Noted => "Note",
            RequestEventKind.Ended => "Ended",
            RequestEventKind.Reopened => "Reopened",
        };
    }

    extension(RequestMove move)
    {
        public string Label => move switch
        {
            RequestMove.Start => "Start work",
            RequestMove.Ask => "Ask the resident",
            RequestMove.Resume => "Note the answer",
            RequestMove.NoteInside => "Add internal note",
            RequestMove.Tell => "Add public note",
            RequestMove.End => "Complete",
            RequestMove.Withdraw => "Withdraw",
            RequestMove.Reopen => "Reopen",
        };

        /// <summary>What the words with it are.</summary>
        public string Asks => move switch
        {
            RequestMove.Start => "Note",
            RequestMove.Ask => "What the resident is asked",
            RequestMove.Resume => "What the resident answered",
            RequestMove.NoteInside => "Note for colleagues only",
            RequestMove.Tell => "Note the resident can read",
            RequestMove.End => "Explanation for the resident",
            RequestMove.Withdraw => "Why the resident takes it back",
            RequestMove.Reopen => "Why it is reopened",
        };
    }

    extension(RequestStanding standing)
    {
        public string Label => standing switch
        {
            RequestStanding.Open => "Open",
            RequestStanding.Overdue => "Overdue",
            RequestStanding.Ended => "Ended",
        };
    }
}
