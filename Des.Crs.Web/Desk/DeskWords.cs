using Des.Crs.Domain.Catalog;
using Des.Crs.Domain.Contacts;

namespace Des.Crs.Web.Desk;

/// <summary>How channels, outcomes and kinds are called on screens.</summary>
internal static class DeskWords
{
    extension(Channel channel)
    {
        public string Label => channel switch
        {
            Channel.Phone => "Phone",
            Channel.WalkIn => "Walk-in",
            Channel.Email => "E-mail",
            Channel.Web => "Web",
            Channel.Chat => "Chat",
            Channel.Text => "Text message",
            Channel.Letter => "Letter",
            Channel.SocialMedia => "Social media",
            Channel.Field => "In the field",
        };
    }

    extension(MatterOutcome outcome)
    {
        public string Label => outcome switch
        {
            MatterOutcome.Answered => "Answered",
            MatterOutcome.Requested => "Request made",
            MatterOutcome.Referred => "Referred",
            MatterOutcome.Transferred => "Transferred",
        };
    }

    extension(CallTypeKind kind)
    {
        public string Label => kind switch
        {
            CallTypeKind.Information => "Information",
            CallTypeKind.Request => "Request",
            CallTypeKind.Referral => "Referral",
        };
    }

    extension(Priority priority)
    {
        public string Label => priority switch
        {
            Priority.Low => "Low",
            Priority.Normal => "Normal",
            Priority.High => "High",
            Priority.Urgent => "Urgent",
        };
    }
}
