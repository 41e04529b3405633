namespace Des.Crs.Web.Administration;

/// <summary>How the actions of the record are called on screens; one without words here is shown as it is written.</summary>
internal static class AuditWords
{
    public static string Of(string action) => action switch
    {
        "contact.answered" => "Matter answered",
        "contact.requested" => "Matter made a request",
        "contact.referred" => "Matter referred",
        "contact.transferred" => "Matter transferred",
        "contact.take-back" => "Outcome taken back",
        "contact.completed" => "Contact ended",
        "contact.abandoned" => "Contact abandoned",
        "contact.wrongnumber" => "Wrong number",
        "request.filed" => "Request filed",
        "request.started" => "Work started",
        "request.asked" => "Resident asked",
        "request.resumed" => "Resident answered",
        "request.noted" => "Note added",
        "request.ended" => "Request ended",
        "request.reopened" => "Request reopened",
        "employee.add" => "Account added",
        "employee.roles" => "Roles set",
        "employee.password" => "New password made",
        "employee.close" => "Account closed",
        "catalog.import" => "Catalog files taken in",
        _ => action,
    };
}
